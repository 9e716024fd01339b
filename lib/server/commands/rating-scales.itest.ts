import { beforeAll, describe, expect, it } from 'vitest';
import { presetScales } from '@/lib/domain/preset-scales';
import type { Rating } from '@/lib/domain/rating-scale';
import { deskRatings } from '@/lib/domain/shipped-scales';
import { makeArticle } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, makeClaim, markClaims, submit } from '@/lib/testing/claim';
import { makeNewsroom, type CastName, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { getArticle } from '../queries/get-article';
import { getClaim } from '../queries/get-claim';
import { getScaleHistory } from '../queries/get-scale-history';
import { listRatingScales } from '../queries/list-rating-scales';
import { adoptRatingScale } from './adopt-rating-scale';
import { changeRatingScale } from './change-rating-scale';
import { setArticleState } from './set-article-state';

const database = freshPrisma();
let newsroom: TestNewsroom;
let calls: ReturnType<typeof callsOf>;
let world: Parameters<typeof makeArticle>[0];
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  world = { database: database(), newsroom };
  calls = callsOf(world);
});

const scales = () => calls.read(listRatingScales, 'checker', { slug: newsroom.slug });
const desk = async () => (await scales()).items.find((one) => one.code === 'desk')!;
const history = () => calls.read(getScaleHistory, 'writer', { slug: newsroom.slug, code: 'desk' });
const change = async (ratings: Rating[], more: object = {}, who: CastName = 'admin') => {
  const { version: expectedVersion, name } = await desk();
  const body = { name, ratings, note: 'Shorter words.', expectedVersion, ...more };
  return calls.change(changeRatingScale, who, { slug: newsroom.slug, code: 'desk' }, body);
};
const adopt = (scale: string, inPlaceOf: string, who: CastName = 'admin') =>
  calls.change(adoptRatingScale, who, { slug: newsroom.slug }, { scale, inPlaceOf });
const relabelled = (label: string) =>
  deskRatings.map((one) => (one.code === 'confirmed' ? { ...one, label } : one));

describe('rating_scale.change', () => {
  it('is a new version; a verdict keeps the one that it was judged by', async () => {
    const article = await makeArticle(world);
    const old = await submit(world, await makeClaim(world, article.id, { words: 'on Monday' }));
    await change(relabelled('Right'), { name: 'Our scale' });
    const next = await submit(world, await makeClaim(world, article.id, { words: 'a year' }));
    const read = (id: string) => calls.read(getClaim, 'editor', { id });
    expect((await read(old.id)).verdicts[0]).toMatchObject({
      ...{ rating: 'confirmed', ratingLabel: 'Confirmed', scale: { version: 1 } },
    });
    expect((await read(old.id)).rating).toMatchObject({ label: 'Confirmed' });
    expect((await read(next.id)).verdicts[0]).toMatchObject({
      ...{ rating: 'confirmed', ratingLabel: 'Right', scale: { version: 2 } },
    });
    const decided = await decide(world, await read(old.id), {
      ...{ decision: 'override', rating: 'unsupported', reason: 'The source is gone.' },
    });
    expect(decided.rating).toMatchObject({ code: 'unsupported' });
  });

  it('keeps who, when and why, newest first, and writes one event', async () => {
    const { items } = await history();
    expect(items.map((one) => [one.number, one.name, one.note, one.by?.name ?? null])).toEqual([
      [2, 'Our scale', 'Shorter words.', newsroom.people.admin.name],
      [1, 'Desk scale', '', null],
    ]);
    const [event, ...others] = await calls.eventsOn((await desk()).id);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'rating_scale.changed',
      codes: { scale: 'desk', number: 2, ratings: ['confirmed'] },
    });
  });

  it('changes nothing, and writes nothing, where it is so already', async () => {
    const before = await desk();
    expect(await change(before.ratings)).toEqual(before);
    expect((await history()).items).toHaveLength(before.version);
  });

  it('shows both where two change the same, one version only comes of it', async () => {
    const { version } = await desk();
    const both = await Promise.allSettled([
      change(relabelled('Sound'), { expectedVersion: version }),
      change(relabelled('Fine'), { expectedVersion: version }, 'everything'),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({
      code: 'conflict',
      details: { current: { version: version + 1 } },
    });
    expect((await desk()).version).toBe(version + 1);
  });

  it('refuses what would change a meaning, and says why', async () => {
    const { ratings, version } = await desk();
    const error = await refusal(change(ratings.filter((one) => one.code !== 'inaccurate')));
    expect(error).toMatchObject({ code: 'invalid', details: { fields: [{ field: 'ratings' }] } });
    expect((await desk()).version).toBe(version);
  });

  it('is for admins; a scale that is not there is not found', async () => {
    for (const who of ['writer', 'checker', 'editor'] as const) {
      expect((await refusal(change(deskRatings, {}, who))).code).toBe('forbidden');
    }
    const params = { slug: newsroom.slug, code: 'credibility' };
    const { ratings, name } = presetScales[2]!;
    const body = { name, ratings, note: 'x', expectedVersion: 1 };
    expect((await refusal(calls.change(changeRatingScale, 'admin', params, body))).code).toBe('not_found');
    expect((await refusal(calls.read(getScaleHistory, 'admin', params))).code).toBe('not_found');
  });
});

const said = { claimant: { type: 'person', name: 'Ana', role: '' } } as const;

describe('rating_scale.adopt', () => {
  it('holds for articles published elsewhere whose check begins from now on', async () => {
    const wish = { purpose: 'published_elsewhere' } as const;
    const before = await makeArticle(world, wish);
    const draft = await makeArticle(world, { ...wish, state: 'draft' });
    const after = await adopt('five_step', 'desk');
    expect(after.elsewhere).toBe('five_step');
    expect(after.items.map((one) => one.code)).toEqual(['desk', 'wording', 'five_step']);
    await calls.change(setArticleState, 'writer', { id: draft.id }, { to: 'in_check' });
    const ours = await makeArticle(world);
    const scaleOf = async (id: string) => (await calls.read(getArticle, 'checker', { id })).scale;
    expect([await scaleOf(before.id), await scaleOf(draft.id), await scaleOf(ours.id)]).toEqual([
      'desk',
      'five_step',
      'desk',
    ]);

    const claim = await makeClaim(world, draft.id, { words: 'on Monday', ...said });
    expect(claim.scale).toBe('five_step');
    const wrong = await refusal(submit(world, claim));
    expect(wrong).toMatchObject({ code: 'invalid', details: { fields: [{ field: 'rating' }] } });
    const judged = await submit(world, claim, { rating: 'false' });
    expect(judged.verdicts[0]).toMatchObject({ ratingLabel: 'False', scale: { code: 'five_step' } });
    const approved = await decide(world, judged);
    expect(approved).toMatchObject({ state: 'approved', standing: 'must_change' });
    expect((await makeClaim(world, before.id, { words: 'on Monday', ...said })).scale).toBe('desk');
  });

  it('leaves quotations and paraphrases on the wording scale', async () => {
    const article = await makeArticle(world, {
      ...{ purpose: 'published_elsewhere', text: '# Title\n\n“It is open,” said Ana.' },
    });
    const claims = await markClaims(world, article.id, {
      ...{ words: 'It is open,', kind: 'quotation', ...said },
      content: { kind: 'event', claimant: { type: 'person', name: 'Ana', role: '' }, riskReason: null },
    });
    expect(claims.map((one) => [one.aspect, one.scale])).toEqual([
      ['wording', 'wording'],
      ['content', 'five_step'],
    ]);
  });

  it('wrong stays wrong: an article is concluded with a claim that is false', async () => {
    const article = await makeArticle(world, {
      ...{ purpose: 'published_elsewhere', text: '# It closed\n\nIt closed.' },
    });
    for (const quote of [
      { exact: 'It closed', suffix: '\n' },
      { exact: 'It closed.', prefix: '\n' },
    ]) {
      const claim = await makeClaim(world, article.id, { quote, ...said });
      await decide(world, await submit(world, claim, { rating: 'false' }));
    }
    const { state } = await calls.change(setArticleState, 'editor', { id: article.id }, { to: 'concluded' });
    expect(state).toBe('concluded');
  });

  it('shows both where another was chosen meanwhile, keeps what a newsroom made of a preset, is for admins', async () => {
    expect(await refusal(adopt('credibility', 'desk'))).toMatchObject({
      code: 'conflict',
      details: { current: { elsewhere: 'five_step' }, yours: { scale: 'credibility' } },
    });
    const five = (await scales()).items.find((one) => one.code === 'five_step')!;
    const ratings = five.ratings.map((one) => (one.code === 'true' ? { ...one, label: 'So it is' } : one));
    const body = { name: five.name, ratings, note: 'Ours.', expectedVersion: 1 };
    await calls.change(changeRatingScale, 'admin', { slug: newsroom.slug, code: 'five_step' }, body);
    await adopt('desk', 'five_step');
    const again = await adopt('five_step', 'desk');
    expect(again.items.find((one) => one.code === 'five_step')).toMatchObject({ version: 2 });
    const types = (await calls.eventsOn(five.id)).map((one) => one.type);
    expect(types).toEqual(['rating_scale.adopted', 'rating_scale.changed', 'rating_scale.adopted']);
    expect((await refusal(adopt('desk', 'five_step', 'editor'))).code).toBe('forbidden');
  });
});
