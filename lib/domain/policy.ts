/** Why: who may do what. The one place of roles, separation of duties and the states in which a thing can be done. */
import { type Said, say } from '@/lib/language/text';
import type { ArticleState } from './article';
import { articleStateWord } from './article-words';
import type { ActingMember } from './actor';
import { DomainError } from './errors';
import { oneOf } from './one-of';
import type { Role, Scope } from './role';
import { roleWord } from './role-words';
import {
  didNotAlterIt,
  notTheWriter,
  notTheWriterOnceJudged,
  ownTextOrEditor,
  reviews,
  secondPerson,
  seesWhatItRestsOn,
  type PolicyFacts,
} from './separation';

interface Rule {
  roles: Role[];
  scope: Scope;
  /** Where left out: in any state. */
  states?: ArticleState[];
  /** The reason why this member may not, or null. Holds for admins as for everybody. */
  separation?: (facts: PolicyFacts, member: ActingMember) => Said | null;
}

const everybody: Role[] = ['writer', 'checker', 'editor', 'admin'];
const desk: Role[] = ['checker', 'editor'];
const contributors: Role[] = ['writer', 'checker', 'editor'];
const inCheck: ArticleState[] = ['in_check'];

const read: Rule = { roles: everybody, scope: 'read' };
const administer: Rule = { roles: ['admin'], scope: 'administer' };
const decideOnArticle = (states: ArticleState[]): Rule => ({
  roles: ['editor'],
  scope: 'decide',
  states,
  separation: notTheWriter,
});

/** PRODUCT.md, "Separation of duties" and the table below it. Names are those of the operations, steps included. */
export const policies = {
  'newsroom.read': read,
  'member.list': read,
  'member.change': administer,
  'reset_link.create': administer,
  'invitation.list': administer,
  'invitation.create': administer,
  'invitation.revoke': administer,
  'audit_event.list': administer,
  'api_key.list': read,
  'api_key.create': { roles: everybody, scope: 'administer' },
  'api_key.revoke': {
    roles: everybody,
    scope: 'administer',
    separation: (facts, member) =>
      facts.isOwn || member.roles.includes('admin')
        ? null
        : say('Only an admin may revoke the key of somebody else.'),
  },
  'api_keys.switch': administer,
  'rating_scale.list': read,
  'rating_scale.history': read,
  'rating_scale.change': administer,
  'rating_scale.adopt': administer,

  'article.list': read,
  'article.read': read,
  'report.read': read,
  'article.preview': { roles: ['writer', 'editor'], scope: 'edit' },
  'article.create': { roles: ['writer', 'editor'], scope: 'edit' },
  'article.change': {
    roles: ['writer', 'editor'],
    scope: 'edit',
    states: ['draft', 'in_check'],
    separation: ownTextOrEditor,
  },
  'article.set_writers': {
    roles: ['editor'],
    scope: 'edit',
    states: ['draft', 'in_check'],
    separation: (facts) => {
      if (facts.hasVerdict) return say('The writers are settled once there is a verdict.');
      return facts.removesSelf
        ? say('Another editor has to take you off the writers: you could judge the text then.')
        : null;
    },
  },
  'article.set_access': { roles: ['editor'], scope: 'decide' },
  'article.start_check': {
    roles: ['writer', 'editor'],
    scope: 'edit',
    states: ['draft'],
    separation: ownTextOrEditor,
  },
  'article.clear': decideOnArticle(inCheck),
  'article.release': decideOnArticle(inCheck),
  'article.conclude': decideOnArticle(inCheck),
  'article.publish': decideOnArticle(['cleared', 'released']),
  'article.reopen': decideOnArticle(['cleared', 'concluded']),
  'article.shelve': { roles: ['writer', 'editor'], scope: 'edit', separation: ownTextOrEditor },
  'article.unshelve': {
    roles: ['writer', 'editor'],
    scope: 'edit',
    states: ['shelved'],
    separation: ownTextOrEditor,
  },

  'version.save': {
    roles: ['writer', 'editor'],
    scope: 'edit',
    states: ['draft', 'in_check'],
    separation: ownTextOrEditor,
  },
  'version.apply': { roles: ['editor'], scope: 'edit', states: inCheck },

  'coverage.read': read,
  'coverage.mark': { roles: desk, scope: 'edit', states: inCheck, separation: notTheWriter },
  'coverage.unmark': { roles: desk, scope: 'edit', states: inCheck, separation: notTheWriter },

  'claim.list': read,
  'claim.read': read,
  'claim.create': { roles: desk, scope: 'edit', states: inCheck },
  'claim.change': {
    roles: desk,
    scope: 'edit',
    states: inCheck,
    separation: (facts, member) => {
      if (!facts.lowersRisk) return null;
      return member.roles.includes('editor')
        ? notTheWriter(facts)
        : say('Only an editor lowers a high risk.');
    },
  },
  'claim.assign': { roles: desk, scope: 'edit', states: inCheck },
  'claim.link': { roles: desk, scope: 'edit', states: inCheck },
  'claim.dismiss': {
    roles: desk,
    scope: 'edit',
    states: inCheck,
    separation: (facts, member) => {
      if (!facts.hasRevision) return notTheWriter(facts);
      if (!member.roles.includes('editor'))
        return say('This claim has a verdict: only an editor dismisses it.');
      return secondPerson(facts);
    },
  },
  'claim.cut': { roles: desk, scope: 'edit', states: inCheck, separation: notTheWriter },
  'claim.reopen': { roles: desk, scope: 'edit', states: inCheck },
  'claim.stand_by_name': {
    roles: ['editor'],
    scope: 'decide',
    states: inCheck,
    separation: seesWhatItRestsOn,
  },
  'placement.add': { roles: desk, scope: 'edit', states: inCheck, separation: notTheWriterOnceJudged },
  'placement.settle': { roles: desk, scope: 'edit', states: inCheck, separation: notTheWriterOnceJudged },
  'placement.remove': {
    roles: desk,
    scope: 'edit',
    states: inCheck,
    // As for `claim.dismiss`: what a verdict found wrong leaves the check by nobody's word alone.
    separation: (facts, member) => {
      if (!facts.takesJudgedWords) return facts.isOwn ? null : notTheWriter(facts);
      if (!member.roles.includes('editor'))
        return say('A verdict judged these words here: only an editor takes the place away.');
      return secondPerson(facts);
    },
  },

  'verdict.list': read,
  'verdict.submit': { roles: desk, scope: 'judge', states: inCheck, separation: notTheWriter },
  'verdict.confirm': { roles: desk, scope: 'judge', states: inCheck, separation: notTheWriter },
  'review.decide': { roles: ['editor'], scope: 'decide', states: inCheck, separation: reviews },
  'review.send_back': {
    roles: ['editor'],
    scope: 'decide',
    states: inCheck,
    separation: (facts) => secondPerson(facts) ?? didNotAlterIt(facts),
  },
  'review.list': read,
  /** A tick is a verdict, and so is its review: the same rules, whatever the number of keys. */
  'tick.create': { roles: desk, scope: 'judge', states: inCheck, separation: notTheWriter },
  'tick.review': { roles: ['editor'], scope: 'decide', states: inCheck, separation: reviews },

  'evidence.list': read,
  'evidence.add': { roles: contributors, scope: 'edit', states: inCheck },
  'evidence.change': {
    roles: contributors,
    scope: 'edit',
    states: inCheck,
    separation: (facts, member) => {
      // Changing what one may not see would overwrite it unread.
      if (facts.restsOnUnseenSource) return say('It cites a confidential source that you are not named on.');
      return facts.isOwn || desk.some((role) => member.roles.includes(role))
        ? null
        : say('Only who added it, a checker or an editor may change it.');
    },
  },
  'source.list': read,
  'source.read': read,
  'source.create': { roles: contributors, scope: 'edit' },
  'source.change': { roles: contributors, scope: 'edit' },
  'source.merge': { roles: contributors, scope: 'edit' },
  'source.set_access': { roles: contributors, scope: 'edit' },
  'comment.list': read,
  'comment.add': {
    roles: contributors,
    scope: 'edit',
    states: ['in_check', 'cleared', 'released', 'published', 'concluded'],
  },
  'comment.resolve': {
    roles: contributors,
    scope: 'edit',
    states: ['in_check', 'cleared', 'released', 'published', 'concluded'],
  },
} as const satisfies Record<string, Rule>;

export type PolicyName = keyof typeof policies;

export type Permission =
  { isAllowed: true } | { isAllowed: false; code: 'forbidden' | 'wrong_state'; reason: Said };

const deny = (code: 'forbidden' | 'wrong_state', reason: Said): Permission => ({
  isAllowed: false,
  code,
  reason,
});

/** May this member do this, here and now? Roles and scope first, then separation of duties, then the moment. */
export function may(member: ActingMember, name: PolicyName, facts: PolicyFacts = {}): Permission {
  const rule: Rule = policies[name];
  if (!rule.roles.some((role) => member.roles.includes(role))) {
    const roles = oneOf(rule.roles.map((role) => say(roleWord[role])));
    return deny('forbidden', say('This takes the role {roles}.', { roles }));
  }
  if (member.scopes !== null && !member.scopes.includes(rule.scope)) {
    return deny('forbidden', say('This API key lacks the scope “{scope}”.', { scope: rule.scope }));
  }
  const separated = rule.separation?.(facts, member) ?? null;
  if (separated !== null) return deny('forbidden', separated);
  if (rule.states && facts.articleState && !rule.states.includes(facts.articleState)) {
    return deny('wrong_state', stateReason(rule.states, facts.articleState));
  }
  return { isAllowed: true };
}

const stateReason = (states: ArticleState[], now: ArticleState): Said =>
  say('The article is {now}; this can be done while it is {wanted}.', {
    now: say(articleStateWord[now]),
    wanted: oneOf(states.map((state) => say(articleStateWord[state]))),
  });

/** @throws DomainError `forbidden` or `wrong_state` with the reason. */
export function requirePermission(member: ActingMember, name: PolicyName, facts: PolicyFacts = {}): void {
  const permission = may(member, name, facts);
  if (!permission.isAllowed) throw new DomainError(permission.code, permission.reason);
}
