import { beforeAll, describe, expect, it } from 'vitest';
import type { Rating } from '@/lib/domain/rating-scale';
import { deskRatings } from '@/lib/domain/shipped-scales';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { change, decide, makeClaim, readClaim, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSource } from '@/lib/testing/source';
import { tick } from '@/lib/testing/tick';
import { changeRatingScale } from './change-rating-scale';
import { confirmVerdict } from './confirm-verdict';

const database = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;

/** Version 2 words Confirmed anew, draws Opinion otherwise and takes Vouched off. */
const reworded = deskRatings.flatMap((one): Rating[] => {
  if (one.code === 'vouched') return [];
  if (one.code === 'opinion') return [{ ...one, sign: '◉' }];
  if (one.code !== 'confirmed') return [one];
  return [{ ...one, label: 'Checked by phone', definition: 'Somebody was called' }];
});
let article: { id: string; text: string };
let judged: Awaited<ReturnType<typeof submit>>;

beforeAll(async () => {
  world = { database: database(), newsroom: await makeNewsroom(database()) };
  calls = callsOf(world);
  article = await makeArticle(world);
  judged = await submit(world, await makeClaim(world, article.id, { words: 'on Monday' }), {
    scaleVersion: 1,
  });
  const { slug } = world.newsroom;
  const body = { name: 'Desk scale', ratings: reworded, note: 'By phone.', expectedVersion: 1 };
  await calls.change(changeRatingScale, 'admin', { slug, code: 'desk' }, body);
});

const revisions = (id: string) => database().verdictRevision.count({ where: { claimId: id } });

describe('a verdict that says which version of the scale was shown', () => {
  const open = () => makeClaim(world, article.id, { words: 'a year' });

  it('is a conflict with both wordings where its rating reads otherwise now, and records nothing', async () => {
    const claim = await open();
    const refused = await refusal(submit(world, claim, { scaleVersion: 1, reason: 'Kept.' }));
    expect(refused).toMatchObject({
      code: 'conflict',
      details: {
        current: { code: 'desk', version: 2, ratings: reworded },
        yours: { rating: 'confirmed', scaleVersion: 1, reason: 'Kept.', shown: deskRatings[0] },
      },
    });
    expect(refused.message).toContain('“Confirmed: Accurate, nothing important missing”');
    expect(refused.message).toContain('“Checked by phone: Somebody was called”');
    expect(await revisions(claim.id)).toBe(0);
    expect((await calls.eventsOn(claim.id)).map((one) => one.type)).toEqual(['claim.created']);
    const again = await submit(world, claim, { scaleVersion: 2 });
    expect(again.verdicts[0]).toMatchObject({ ratingLabel: 'Checked by phone', scale: { version: 2 } });
  });

  it.each<[string, object, string | null]>([
    ['which reads the same', { rating: 'unsupported', scaleVersion: 1 }, null],
    ['which is only drawn otherwise', { rating: 'opinion', rationale: 'A forecast.', scaleVersion: 1 }, null],
    ['which is not said', { rating: 'confirmed' }, null],
    ['which was taken off', { rating: 'vouched', rationale: 'Her word.', scaleVersion: 1 }, 'conflict'],
    ['of a version that never was', { rating: 'confirmed', scaleVersion: 9 }, 'invalid'],
    ['that the version did not have', { rating: 'rumour', scaleVersion: 1 }, 'invalid'],
  ])('with a rating %s', async (_, body, code) => {
    const claim = await open();
    const submission = submit(world, claim, body);
    if (code !== null) expect((await refusal(submission)).code).toBe(code);
    else expect((await submission).verdicts[0]).toMatchObject({ scale: { version: 2 } });
  });
});

it('a tick that was shown another word is a conflict, and leaves nothing of itself', async () => {
  const { id: sourceId } = await makeSource(world);
  const claims = () => database().claim.count({ where: { articleId: article.id } });
  const before = await claims();
  const wish = { words: 'Monday', kind: 'date', sourceId } as const;
  const refused = await refusal(tick(world, article, { ...wish, scaleVersion: 1 }));
  expect(refused).toMatchObject({
    code: 'conflict',
    details: { current: { version: 2 }, yours: { shown: { label: 'Confirmed' } } },
  });
  expect(await claims()).toBe(before);
});

it('an override is held to the version that the editor was shown', async () => {
  const claim = await submit(world, await makeClaim(world, article.id, { words: 'a year' }), {
    rating: 'unsupported',
  });
  const override = { decision: 'override', rating: 'confirmed', reason: 'The log has it.' } as const;
  const refused = await refusal(decide(world, claim, { ...override, scaleVersion: 1 }));
  expect(refused).toMatchObject({
    code: 'conflict',
    details: { current: { version: 2 }, yours: { decision: 'override', reason: 'The log has it.' } },
  });
  expect(await database().review.count({ where: { claimId: claim.id } })).toBe(0);
  const decided = await decide(world, claim, { ...override, scaleVersion: 2 });
  expect(decided.rating).toMatchObject({ label: 'Checked by phone' });
});

it('a verdict that still holds keeps the wording that it had', async () => {
  const stale = await change(world, judged, { statement: 'The quay reopened on Monday.' });
  expect(stale.state).toBe('stale');
  await calls.change(
    confirmVerdict,
    'checker',
    { id: stale.id },
    { reason: 'Only the statement is longer.', expectedVersion: stale.version },
  );
  expect((await readClaim(world, stale.id)).verdicts[0]).toMatchObject({
    ...{ number: 2, ratingLabel: 'Confirmed', scale: { code: 'desk', version: 1 } },
  });
});
