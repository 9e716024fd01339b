/** What rests on other claims stands only with them: an opinion falls with its ground, whenever it came to rest on it. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { TestWorld } from '@/lib/testing/article';
import { decide, link, placeAgain, readClaim, setState, submit } from '@/lib/testing/claim';
import { type Desk, freshDesk } from '@/lib/testing/desk';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';

const desk = freshDesk();
let here: TestWorld;
let mark: Desk['mark'];
let events: Desk['events'];
beforeAll(() => {
  ({ world: here, mark, events } = desk());
});

const refused = { code: 'wrong_state' };
const approved = async (claim: ClaimView, verdict = {}) => decide(here, await submit(here, claim, verdict));
const wrong = { rating: 'inaccurate' };
const opinion = { rating: 'opinion', rationale: 'A forecast.' };
const opinionOn = async (...grounds: ClaimView[]) =>
  link(
    here,
    await mark({ kind: 'opinion' }),
    grounds.map((one) => one.id),
  );
const replace = async (ground: ClaimView) => {
  const again = await submit(here, await readClaim(here, ground.id), { ...wrong, reason: 'A new record.' });
  return decide(here, again);
};

describe('a verdict on a ground that fell', () => {
  it('is not submitted where it would stand, and is where it says that the words must change', async () => {
    const ground = await approved(await mark(), wrong);
    const above = await opinionOn(ground);
    await expect(submit(here, above, opinion)).rejects.toMatchObject(refused);
    const context = { rating: 'needs_context', rationale: 'It rests on a wrong figure.' };
    expect(await approved(above, context)).toMatchObject({ state: 'approved', standing: 'must_change' });
  });

  it.each(['stale', 'dismissed', 'cut'] as const)('is not submitted on one that is %s', async (state) => {
    const ground = await approved(await mark());
    const place = { quote: { exact: 'A headline' } };
    const fallen =
      state === 'stale'
        ? await placeAgain(here, ground, place)
        : await setState(here, ground, state, state === 'dismissed' ? 'otherEditor' : 'checker');
    expect(fallen.state).toBe(state);
    await expect(submit(here, await opinionOn(fallen), opinion)).rejects.toMatchObject(refused);
  });

  it('neither holds still nor is reaffirmed, until the ground stands again', async () => {
    const ground = await approved(await mark());
    const above = await approved(await opinionOn(ground), opinion);
    await replace(ground);
    const stale = await readClaim(here, above.id);
    expect(stale).toMatchObject({ state: 'stale', staleBecause: [{ kind: 'rests_on' }] });
    const reaffirm = (claim: ClaimView) =>
      decide(here, claim, { decision: 'reaffirm', reason: 'It is an opinion.' });
    await expect(reaffirm(stale)).rejects.toMatchObject(refused);
    const as = async (who: 'checker' | 'editor') => (await readClaim(here, above.id, who)).may;
    expect((await as('checker')).confirm).toMatch(/does not stand/);
    expect((await as('editor')).review).toMatch(/does not stand/);
    const again = await submit(here, await readClaim(here, ground.id), { reason: 'The record was right.' });
    await decide(here, again);
    expect(await reaffirm(await readClaim(here, above.id))).toMatchObject({ state: 'approved' });
  });
});

describe('links after a verdict', () => {
  it('are a change of what was judged, told in one event, up to what rests on it', async () => {
    const ground = await approved(await mark());
    const above = await approved(await opinionOn(ground), opinion);
    const top = await approved(await opinionOn(above), opinion);
    const unlinked = await link(here, above, []);
    expect(unlinked).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'links', before: ground.statement, after: '' }],
    });
    expect(await readClaim(here, top.id)).toMatchObject({ state: 'stale' });
    const event = (await events(above.id)).at(-1)!;
    expect(event).toMatchObject({ type: 'claim.linked', codes: { removed: [ground.id] } });
    expect((event.codes as { stale: string[] }).stale).toEqual([above.id, top.id]);

    // The editor has no verdict on the new links to reaffirm; the checker's next one is on them.
    await expect(decide(here, unlinked, { decision: 'reaffirm', reason: 'Holds.' })).rejects.toMatchObject(
      refused,
    );
    const alone = await approved(unlinked, opinion);
    await replace(ground);
    expect(await readClaim(here, alone.id)).toMatchObject({ state: 'approved', standing: 'stands' });
    expect(await link(here, alone, [ground.id])).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'links', before: '', after: ground.statement }, { kind: 'rests_on' }],
    });
  });

  it('put back as they were, can be reaffirmed; the same links are no change', async () => {
    const ground = await approved(await mark());
    const above = await approved(await opinionOn(ground), opinion);
    expect(await link(here, above, [ground.id])).toMatchObject({ state: 'approved', version: above.version });
    const back = await link(here, await link(here, above, []), [ground.id]);
    expect(back).toMatchObject({ state: 'stale', staleBecause: [] });
    expect(await decide(here, back, { decision: 'reaffirm', reason: 'As it was.' })).toMatchObject({
      state: 'approved',
    });
  });
});

it('falls when the approved wording is taken out of its ground again', async () => {
  const { articleId } = desk();
  const first = await mark();
  const words = first.placements[0]!.exact;
  const mended = words.replace('Sentence', 'Phrase');
  const ground = await approved(first, { ...wrong, suggestedText: mended });
  await reword(here, articleId, [[`${words} here`, `${mended} here`]]);
  expect(await readClaim(here, ground.id)).toMatchObject({ state: 'approved', isFixed: true });
  const above = await approved(await opinionOn(ground), opinion);
  const saved = await reword(here, articleId, [[`${mended} here`, `${words} here`]]);
  expect(saved.staleIds).toEqual([above.id]);
  expect(await readClaim(here, ground.id)).toMatchObject({ state: 'approved', standing: 'must_change' });
});
