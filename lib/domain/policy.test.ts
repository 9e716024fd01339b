import { describe, expect, it } from 'vitest';
import type { ActingMember } from './actor';
import { ArticleState } from './article';
import { may, policies, type PolicyName, requirePermission } from './policy';
import type { PolicyFacts } from './separation';
import { Role, Scope } from './role';

const member = (roles: Role[], scopes: Scope[] | null = null): ActingMember => ({
  memberId: '01938f6c-0000-7000-8000-000000000001',
  newsroomId: '01938f6c-0000-7000-8000-000000000002',
  roles,
  scopes,
});

/**
 * Who may do what, in which state of the article, as PRODUCT.md's table under "Separation of duties" says it; written
 * out by hand, so that no change of a policy goes unseen. W writer, C checker, E editor, A admin. Facts are those in
 * which the member has the most to do with the thing that is still allowed: a text of one's own, a key of one's own.
 */
const all = ArticleState.options.join(' ');
const anywhere = [all, 'WCEA'] as const;
const table: Record<PolicyName, readonly [states: string, roles: string, facts?: PolicyFacts]> = {
  'newsroom.read': anywhere,
  'member.list': anywhere,
  'member.change': [all, 'A'],
  'reset_link.create': [all, 'A'],
  'invitation.list': [all, 'A'],
  'invitation.create': [all, 'A'],
  'invitation.revoke': [all, 'A'],
  'audit_event.list': [all, 'A'],
  'api_key.list': anywhere,
  'api_key.create': anywhere,
  'api_key.revoke': [all, 'WCEA', { isOwn: true }],
  'api_keys.switch': [all, 'A'],
  'rating_scale.list': anywhere,
  'rating_scale.history': anywhere,
  'rating_scale.change': [all, 'A'],
  'rating_scale.adopt': [all, 'A'],

  'article.list': anywhere,
  'article.read': anywhere,
  'report.read': anywhere,
  'article.preview': [all, 'WE'],
  'article.create': [all, 'WE'],
  'article.change': ['draft in_check', 'WE', { isArticleWriter: true }],
  'article.set_writers': ['draft in_check', 'E'],
  'version.save': ['draft in_check', 'WE', { isArticleWriter: true }],
  'version.apply': ['in_check', 'E', { isArticleWriter: true }],
  'article.set_access': [all, 'E'],
  'article.start_check': ['draft', 'WE', { isArticleWriter: true }],
  'article.clear': ['in_check', 'E'],
  'article.release': ['in_check', 'E'],
  'article.conclude': ['in_check', 'E'],
  'article.publish': ['cleared released', 'E'],
  'article.reopen': ['cleared concluded', 'E'],
  'article.shelve': [all, 'WE', { isArticleWriter: true }],
  'article.unshelve': ['shelved', 'WE', { isArticleWriter: true }],

  'coverage.read': anywhere,
  'coverage.mark': ['in_check', 'CE'],
  'coverage.unmark': ['in_check', 'CE'],

  'claim.list': anywhere,
  'claim.read': anywhere,
  'claim.create': ['in_check', 'CE', { isArticleWriter: true }],
  'claim.change': ['in_check', 'CE', { isArticleWriter: true }],
  'claim.assign': ['in_check', 'CE', { isArticleWriter: true }],
  'claim.link': ['in_check', 'CE', { isArticleWriter: true }],
  'claim.dismiss': ['in_check', 'CE'],
  'claim.cut': ['in_check', 'CE'],
  'claim.reopen': ['in_check', 'CE', { isArticleWriter: true }],
  'claim.stand_by_name': ['in_check', 'E'],
  'placement.add': ['in_check', 'CE', { isArticleWriter: true }],
  'placement.settle': ['in_check', 'CE', { isArticleWriter: true }],
  'placement.remove': ['in_check', 'CE', { isArticleWriter: true, isOwn: true }],

  'verdict.list': anywhere,
  'verdict.submit': ['in_check', 'CE', { wroteARevision: true }],
  'verdict.confirm': ['in_check', 'CE', { wroteARevision: true }],
  'review.decide': ['in_check', 'E'],
  'review.send_back': ['in_check', 'E', { restsOnUnseenSource: true }],
  'review.list': anywhere,
  'tick.create': ['in_check', 'CE', { wroteARevision: true }],
  'tick.review': ['in_check', 'E'],

  'evidence.list': anywhere,
  'evidence.add': ['in_check', 'WCE', { isArticleWriter: true }],
  'evidence.change': ['in_check', 'WCE', { isOwn: true }],
  'source.list': anywhere,
  'source.read': anywhere,
  'source.create': [all, 'WCE'],
  'source.change': [all, 'WCE'],
  'source.merge': [all, 'WCE'],
  'source.set_access': [all, 'WCE'],
  'comment.list': anywhere,
  'comment.add': ['in_check cleared released published concluded', 'WCE'],
  'comment.resolve': ['in_check cleared released published concluded', 'WCE'],
};

const letter: Record<Role, string> = { writer: 'W', checker: 'C', editor: 'E', admin: 'A' };
const names = Object.keys(policies) as PolicyName[];

describe.each(names)('%s', (name) => {
  const [states, roles, facts = {}] = table[name];

  it.each(Role.options)('role %s in each state', (role) => {
    for (const articleState of ArticleState.options) {
      const permission = may(member([role]), name, { ...facts, articleState });
      const told = `${role} in ${articleState}: ${JSON.stringify(permission)}`;
      if (!roles.includes(letter[role]))
        expect(permission, told).toMatchObject({ isAllowed: false, code: 'forbidden' });
      else if (!states.split(' ').includes(articleState)) {
        expect(permission, told).toMatchObject({ isAllowed: false, code: 'wrong_state' });
      } else expect(permission, told).toEqual({ isAllowed: true });
    }
  });

  it('a key does no more than its scope', () => {
    const everything = [...Role.options];
    const [articleState] = states.split(' ') as [ArticleState];
    const allowing = Scope.options.filter(
      (scope) => may(member(everything, [scope]), name, { ...facts, articleState }).isAllowed,
    );
    expect(allowing).toEqual([policies[name].scope]);
  });
});

describe('separation of duties', () => {
  const writers: PolicyName[] = [
    'article.clear',
    'article.release',
    'article.conclude',
    'article.publish',
    'article.reopen',
    'coverage.mark',
    'coverage.unmark',
    'claim.dismiss',
    'claim.cut',
    'claim.stand_by_name',
    'verdict.submit',
    'verdict.confirm',
    'review.decide',
    'review.send_back',
    'tick.create',
    'tick.review',
  ];
  const authors: PolicyName[] = ['claim.stand_by_name', 'review.decide', 'review.send_back', 'tick.review'];
  const unseeing: PolicyName[] = ['claim.stand_by_name', 'evidence.change', 'review.decide', 'tick.review'];

  const reviewing: PolicyName[] = ['review.decide', 'review.send_back', 'tick.review'];

  /** Somebody with every role: what stops this one stops everybody. */
  const refusedBy = (facts: PolicyFacts) =>
    names.filter((name) => {
      const known = { ...table[name][2], ...facts };
      const permission = may(member([...Role.options]), name, known);
      return !permission.isAllowed && permission.code === 'forbidden';
    });

  it.each([
    ['an article’s writer', { isArticleWriter: true }, writers],
    [
      'an article’s writer, once there is a verdict',
      { isArticleWriter: true, hasRevision: true },
      [...writers, 'placement.add', 'placement.settle'],
    ],
    [
      'an article’s writer, of what somebody else did',
      { isArticleWriter: true, isOwn: false },
      [...writers, 'placement.remove'],
    ],
    [
      'who wrote a verdict',
      { wroteARevision: true, hasRevision: true, isArticleWriter: false },
      [...authors, 'claim.dismiss'],
    ],
    ['who may not see what it rests on', { restsOnUnseenSource: true }, unseeing],
    ['who altered the words', { alteredItsWords: true }, reviewing],
    ['who changes the writers after a verdict', { hasVerdict: true }, ['article.set_writers']],
    ['who takes themselves off the writers', { removesSelf: true }, ['article.set_writers']],
  ] as [string, PolicyFacts, PolicyName[]][])('%s is stopped with every role', (_, facts, expected) => {
    expect(refusedBy(facts).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['checker', { hasRevision: true }, false],
    ['editor', { hasRevision: true }, true],
    ['editor', { hasRevision: true, wroteARevision: true }, false],
    ['editor', { hasRevision: true, isArticleWriter: true }, false],
    ['checker', { hasRevision: false }, true],
    ['checker', { hasRevision: false, isArticleWriter: true }, false],
  ] as [Role, PolicyFacts, boolean][])('a %s dismisses with %j: %s', (role, facts, expected) => {
    expect(may(member([role]), 'claim.dismiss', facts).isAllowed).toBe(expected);
  });

  it.each([
    ['checker', {}, false],
    ['checker', { isOwn: true }, false],
    ['editor', {}, true],
    ['editor', { wroteARevision: true }, false],
    ['editor', { isArticleWriter: true, isOwn: true }, false],
  ] as [Role, PolicyFacts, boolean][])(
    'a %s takes a place away that a verdict judged, with %j: %s',
    (role, facts, expected) => {
      const judged = { ...facts, hasRevision: true, takesJudgedWords: true };
      expect(may(member([role]), 'placement.remove', judged).isAllowed).toBe(expected);
    },
  );

  it.each([
    ['checker', {}, false],
    ['editor', {}, true],
    ['editor', { isArticleWriter: true }, false],
  ] as [Role, PolicyFacts, boolean][])('a %s lowers a high risk with %j: %s', (role, facts, expected) => {
    expect(may(member([role]), 'claim.change', { ...facts, lowersRisk: true }).isAllowed).toBe(expected);
  });

  it.each([
    ['writer', 'article.change', {}, false],
    ['editor', 'article.change', {}, true],
    ['writer', 'evidence.change', {}, false],
    ['checker', 'evidence.change', {}, true],
    ['checker', 'api_key.revoke', {}, false],
    ['admin', 'api_key.revoke', {}, true],
  ] as [Role, PolicyName, PolicyFacts, boolean][])(
    'a %s does %s to what is not theirs: %s',
    (role, name, facts, expected) => {
      expect(may(member([role]), name, facts).isAllowed).toBe(expected);
    },
  );

  it('roles are a set: one that allows is enough, and says so when none does', () => {
    expect(may(member(['writer', 'admin']), 'member.change').isAllowed).toBe(true);
    expect(() => requirePermission(member(['writer']), 'member.change')).toThrow(
      'This takes the role admin.',
    );
  });
});
