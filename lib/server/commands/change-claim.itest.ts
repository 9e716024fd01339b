import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import {
  change,
  decide,
  link,
  makeClaim,
  markClaims,
  placeAgain,
  readClaim,
  submit,
} from '@/lib/testing/claim';
import { type Desk, freshDesk } from '@/lib/testing/desk';
import { execute } from '../command';
import { addComment } from './add-comment';
import { assignClaim } from './assign-claim';
import { changeMember } from './change-member';
import { removePlacement } from './remove-placement';
import { resolveComment } from './resolve-comment';

const desk = freshDesk();
let here: TestWorld;
let articleId: string;
let mark: Desk['mark'];
let events: Desk['events'];
beforeAll(() => {
  ({ world: here, articleId, mark, events } = desk());
});

const invalid = (field: string) => ({ code: 'invalid', details: { fields: [{ field }] } });
const on = () => ({ database: here.database });

describe('marking', () => {
  it.each([
    [
      'an earlier version',
      { version: 2, start: 0, end: 4 },
      { code: 'conflict', details: { current: { version: 1 } } },
    ],
    ['an empty place', { version: 1, start: 4, end: 4 }, invalid('end')],
    ['a place behind the text', { version: 1, start: 0, end: 900_000 }, invalid('end')],
    ['white space', { version: 1, start: 1, end: 2 }, invalid('start')],
    ['words that are not there', { quote: { exact: 'Sentence number zero' } }, invalid('quote')],
    ['words that stand there twice', { quote: { exact: 'is here.' } }, invalid('quote')],
  ])('refuses %s', async (_, where, refusal) => {
    await expect(makeClaim(here, articleId, where as Parameters<typeof makeClaim>[2])).rejects.toMatchObject(
      refusal,
    );
  });

  it('refuses half a character, and finds words by what surrounds them', async () => {
    const { id } = await makeArticle(here, { text: '# 🏳️‍🌈 flag\n\nA word. A word.' });
    await expect(makeClaim(here, id, { version: 1, start: 0, end: 1 })).rejects.toMatchObject(invalid('end'));
    const quote = { exact: 'A word.', prefix: 'word. ' };
    const claim = await makeClaim(here, id, { quote });
    expect(claim.placements[0]).toMatchObject({ exact: 'A word.', suffix: '' });
  });
});

describe('editing a claim', () => {
  it('nothing new is no change: no revision, no event, the same version', async () => {
    const claim = await mark();
    const same = await change(here, claim, { statement: claim.statement, kind: claim.kind });
    expect(same).toMatchObject({ version: 1, revisions: [{ number: 1 }] });
    expect(await events(claim.id)).toHaveLength(1);
  });

  it('a conflict shows both', async () => {
    const claim = await mark();
    await change(here, claim, { statement: 'Theirs.' }, 'otherChecker');
    await expect(change(here, claim, { statement: 'Mine.' })).rejects.toMatchObject({
      code: 'conflict',
      details: {
        current: { statement: 'Theirs.', version: 2 },
        yours: { statement: 'Mine.', expectedVersion: 1 },
      },
    });
  });

  it('the two claims of a quotation keep their scales', async () => {
    const content = { claimant: { type: 'person' as const, name: 'A. Person' } };
    const pair = await markClaims(here, articleId, { words: '“No hay otra,”', kind: 'quotation', content });
    const [wording, meaning] = pair;
    await expect(change(here, wording!, { kind: 'event' })).rejects.toMatchObject(invalid('kind'));
    await expect(change(here, meaning!, { kind: 'paraphrase' })).rejects.toMatchObject(invalid('kind'));
    expect(await change(here, wording!, { kind: 'paraphrase' })).toMatchObject({ scale: 'wording' });
  });
});

describe('places', () => {
  it('a further one with words that were judged changes nothing; with others the verdict is stale', async () => {
    const { id } = await makeArticle(here, { text: '# A word\n\nA word. Another one.' });
    const claim = await makeClaim(here, id, { quote: { exact: 'A word', prefix: '\n' } });
    const approved = await decide(here, await submit(here, claim));
    const twice = await placeAgain(here, approved, { version: 1, start: 0, end: 6 });
    expect(twice).toMatchObject({ state: 'approved', version: 4, placements: [{ start: 0 }, { start: 7 }] });
    await expect(placeAgain(here, twice, { version: 1, start: 0, end: 6 })).rejects.toMatchObject(
      invalid('start'),
    );
    const stale = await placeAgain(here, twice, { quote: { exact: 'Another one' } });
    expect(stale).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'words', before: '', after: 'Another one' }],
    });

    const remove = (seen: typeof stale, placementId: string) =>
      execute(
        removePlacement,
        here.newsroom.actor('checker'),
        {
          params: { id: seen.id, placementId },
          query: { expectedVersion: String(seen.version) },
          body: undefined,
        },
        on(),
      );
    const fewer = (await remove(stale, stale.placements[2]!.id)).view;
    expect(fewer).toMatchObject({
      state: 'stale',
      staleBecause: [],
      placements: [{ start: 0 }, { start: 7 }],
    });
    const one = (await remove(fewer, fewer.placements[0]!.id)).view;
    await expect(remove(one, one.placements[0]!.id)).rejects.toMatchObject({ code: 'wrong_state' });
    await expect(remove(one, fewer.placements[0]!.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('assigning', () => {
  const assign = (claim: { id: string; version: number }, memberId: string | null) =>
    execute(
      assignClaim,
      here.newsroom.actor('checker'),
      { params: { id: claim.id }, query: {}, body: { memberId, expectedVersion: claim.version } },
      on(),
    );

  it('to a checker or an editor, or to nobody', async () => {
    const { people } = here.newsroom;
    const { view } = await assign(await mark(), people.editor.memberId);
    expect(view).toMatchObject({ assignee: { memberId: people.editor.memberId }, version: 2 });
    expect((await assign(view, null)).view).toMatchObject({ assignee: null, version: 3 });
    for (const name of ['writer', 'admin'] as const) {
      await expect(assign(await mark(), people[name].memberId)).rejects.toMatchObject(invalid('memberId'));
    }
  });

  it('not to who is disabled, nor to who may not see the article', async () => {
    const { people, actor, slug } = here.newsroom;
    const { id } = await makeArticle(here, { named: ['writer', 'checker'] });
    const claim = await makeClaim(here, id, { words: 'Monday' });
    await expect(assign(claim, people.editor.memberId)).rejects.toMatchObject(invalid('memberId'));
    expect((await assign(claim, people.checker.memberId)).view.assignee).not.toBeNull();
    const body = { isDisabled: true, expectedVersion: 1 };
    const raw = { params: { slug, id: people.otherChecker.memberId }, query: {}, body };
    await execute(changeMember, actor('admin'), raw, on());
    await expect(assign(await mark(), people.otherChecker.memberId)).rejects.toMatchObject(
      invalid('memberId'),
    );
  });
});

describe('linking', () => {
  it('only claims of the same article, never itself, never in a circle', async () => {
    const { id } = await makeArticle(here);
    const stranger = await makeClaim(here, id, { words: 'Monday' });
    const [a, b, c] = [await mark(), await mark(), await mark()];
    await expect(link(here, a, [stranger.id])).rejects.toMatchObject(invalid('restsOnIds'));
    await expect(link(here, a, [a.id])).rejects.toMatchObject(invalid('restsOnIds'));
    const linked = await link(here, a, [b.id]);
    expect(linked).toMatchObject({ restsOn: [{ id: b.id }], version: 2 });
    await link(here, b, [c.id]);
    await expect(link(here, c, [a.id])).rejects.toMatchObject(invalid('restsOnIds'));
    expect(await readClaim(here, b.id)).toMatchObject({ restsOn: [{ id: c.id }], supports: [{ id: a.id }] });
    expect(await link(here, linked, [])).toMatchObject({ restsOn: [] });
  });
});

describe('the thread of a claim', () => {
  const say = (claimId: string, body: object) =>
    execute(addComment, here.newsroom.actor('writer'), { params: { id: claimId }, query: {}, body }, on());
  const resolve = (id: string, isResolved: boolean) =>
    execute(
      resolveComment,
      here.newsroom.actor('checker'),
      { params: { id }, query: {}, body: { isResolved } },
      on(),
    );

  it('is answered, resolved and opened again, without raising the claim’s version', async () => {
    const claim = await mark();
    const { view: first } = await say(claim.id, { body: 'Who said so?' });
    const { view: second } = await say(claim.id, { body: 'The mayor.', threadId: first.id });
    await expect(say(claim.id, { body: 'No.', threadId: second.id })).rejects.toMatchObject(
      invalid('threadId'),
    );
    await expect(say((await mark()).id, { body: 'No.', threadId: first.id })).rejects.toMatchObject(
      invalid('threadId'),
    );
    await expect(resolve(second.id, true)).rejects.toMatchObject({ code: 'invalid' });
    expect((await resolve(first.id, true)).view.resolvedBy?.memberId).toBe(
      here.newsroom.people.checker.memberId,
    );
    expect((await resolve(first.id, true)).view.resolvedAt).not.toBeNull();
    expect((await resolve(first.id, false)).view).toMatchObject({ resolvedBy: null, resolvedAt: null });
    expect(await readClaim(here, claim.id)).toMatchObject({ version: 1, commentCount: 2 });
    const types = (await events(first.id)).map((one) => one.type);
    expect(types).toEqual(['comment.added', 'comment.resolved', 'comment.reopened']);
  });
});
