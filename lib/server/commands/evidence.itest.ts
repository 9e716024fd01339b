import { getClaim } from '@/lib/server/queries/get-claim';
import { listEvidence } from '@/lib/server/queries/list-evidence';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { beforeAll, describe, expect, it } from 'vitest';
import { addEvidence } from './add-evidence';
import { changeEvidence } from './change-evidence';
import { createClaim } from './create-claim';
import { linkClaim } from './link-claim';
import { setArticleState } from './set-article-state';
import { setClaimState } from './set-claim-state';
import { submitVerdict } from './submit-verdict';
import { withdrawEvidence } from './withdraw-evidence';

const prisma = freshPrisma(50);
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

async function makeClaim(articleId?: string) {
  const id = articleId ?? (await makeArticle(world)).id;
  const body = { version: 1, start: 0, end: 8, kind: 'event' };
  return { ...(await calls.change(createClaim, 'checker', { id }, body)).items[0]!, articleId: id };
}
const piece = { sourceId: null, level: 'primary', stance: 'supports', locator: '' };
const notes = { form: 'notes', notes: 'She said so.', who: 'The mayor', how: 'on the telephone' };
const add = (claimId: string, body: object, who: CastName = 'checker') =>
  calls.change(addEvidence, who, { id: claimId }, body);
const change = (id: string, fields: object, expectedVersion: number, who: CastName = 'checker') =>
  calls.change(changeEvidence, who, { id }, { fields, expectedVersion });
const withdraw = (id: string, expectedVersion: number, who: CastName = 'checker') =>
  calls.change(withdrawEvidence, who, { id }, { reason: 'A forged page.', expectedVersion });
const claimOf = (id: string) => calls.read(getClaim, 'admin', { id });

describe('evidence.add', () => {
  const forms = {
    quote: {
      form: 'quote',
      quote: 'Está cerrado.',
      language: 'es',
      translation: 'It is shut.',
      translator: 'C. Example',
    },
    notes: { ...notes, at: '2026-11-20T10:00:00Z' },
    absence: { form: 'absence', searched: 'All minutes', from: 'January', to: 'March', sought: 'the quay' },
    calculation: {
      form: 'calculation',
      inputs: [{ label: 'ships', value: '12', evidenceId: null }],
      base: '2025',
      formula: '12 / 10',
      result: '120 %',
      rounding: 'none',
    },
    set: {
      form: 'set',
      of: 'all quays',
      members: [{ name: 'North', finding: 'open' }],
      complete: 'the port’s own list',
    },
  };

  it.each(Object.entries(forms))('keeps a piece of the form %s', async (form, detail) => {
    const claim = await makeClaim();
    const source = await makeSource(world);
    const view = await add(claim.id, { ...piece, sourceId: source.id, locator: 'p. 4', detail });
    expect(view.current).toMatchObject({ detail, locator: 'p. 4', level: 'primary', number: 1 });
    expect(view.current.source).toMatchObject({ isVisible: true, source: { id: source.id } });
    const [event] = await calls.eventsOn(view.id);
    expect(event).toMatchObject({
      type: 'evidence.added',
      articleId: claim.articleId,
      subjects: [claim.articleId, claim.id, view.id, source.id],
      codes: { form, level: 'primary', stance: 'supports' },
    });
    expect(JSON.stringify(event)).not.toMatch(/shut|mayor|ships|quays/u);
  });

  it('is a writer’s too, and changes neither state nor version of the claim', async () => {
    const { claimId, claim } = await makeSettledArticle(world);
    const view = await add(claimId, { ...piece, detail: notes }, 'writer');
    expect(view.isNewSinceVerdict).toBe(true);
    const after = await claimOf(claimId);
    expect([after.state, after.version]).toEqual(['approved', claim.version]);
  });

  it('refuses a quote without its source, and inputs that are not this claim’s', async () => {
    const claim = await makeClaim();
    const field = async (body: object) =>
      (await refusal(add(claim.id, { ...piece, ...body }))).details.fields?.[0]?.field;
    expect(await field({ detail: forms.quote })).toBe('sourceId');
    const own = await makeEvidence(world, claim.id);
    const elsewhere = await makeEvidence(world, (await makeClaim()).id);
    const sum = (evidenceId: string) => ({
      detail: {
        ...forms.calculation,
        inputs: [...forms.calculation.inputs, { label: 'x', value: '1', evidenceId }],
      },
    });
    expect(await field(sum(elsewhere.id))).toBe('detail.inputs.1.evidenceId');
    const made = await add(claim.id, { ...piece, ...sum(own.id) });
    expect(
      (await refusal(change(made.id, { ...piece, ...sum(made.id) }, 1))).details.fields?.[0]?.field,
    ).toBe('fields.detail.inputs.1.evidenceId');
    const other = await makeNewsroom(world.database);
    const theirs = await makeSource({ ...world, newsroom: other });
    const cite = add(claim.id, { ...piece, sourceId: theirs.id, detail: forms.quote });
    expect((await refusal(cite)).code).toBe('not_found');
  });

  it('is not for admins, nor outside, nor before the check', async () => {
    const claim = await makeClaim();
    const body = { ...piece, detail: notes };
    expect((await refusal(add(claim.id, body, 'admin'))).code).toBe('forbidden');
    const other = await makeNewsroom(world.database);
    const call = calls.change(addEvidence, other.actor('checker'), { id: claim.id }, body);
    expect((await refusal(call)).code).toBe('not_found');
    await calls.change(
      setArticleState,
      'editor',
      { id: claim.articleId },
      { to: 'shelved', reason: 'Later.' },
    );
    expect((await refusal(add(claim.id, body))).code).toBe('wrong_state');
  });

  it.each([
    ['authorId', 'x'],
    ['withdrawnAt', '2026-01-01'],
    ['level', 'best'],
    ['locator', 'a\u0000'],
    ['detail', { form: 'hearsay' }],
    ['sourceId', { not: '' }],
  ])('SECURITY 13 and 35: refuses %s of the wrong kind, or of anybody’s making', async (field, value) => {
    const claim = await makeClaim();
    const error = await refusal(add(claim.id, { ...piece, detail: notes, [field]: value }));
    expect(error.code).toBe('invalid');
    expect(error.details.fields?.[0]?.field.startsWith(field)).toBe(true);
  });
});

describe('evidence.change', () => {
  it('adds a revision and keeps the earlier ones', async () => {
    const claim = await makeClaim();
    const { id } = await makeEvidence(world, claim.id);
    const view = await change(id, { ...piece, detail: notes }, 1);
    expect([view.version, view.current.number, view.current.detail]).toEqual([
      2,
      2,
      expect.objectContaining(notes),
    ]);
    expect(view.earlier.map((one) => one.number)).toEqual([1]);
    const events = await calls.eventsOn(id);
    expect(events.map((one) => [one.type, one.articleId])).toEqual([
      ['evidence.added', claim.articleId],
      ['evidence.changed', claim.articleId],
    ]);
    expect((await change(id, { ...piece, detail: notes }, 2)).version).toBe(2);
    expect(await calls.eventsOn(id)).toHaveLength(2);
    expect((await claimOf(claim.id)).version).toBe(claim.version);
  });

  it('makes a verdict stale that relies on it, and what rests on that one', async () => {
    const { id, claimId, claim, evidenceId, revisionId } = await makeSettledArticle(world);
    const above = await makeClaim(id);
    await calls.change(
      linkClaim,
      'checker',
      { id: above.id },
      { restsOnIds: [claimId], expectedVersion: above.version },
    );
    const linked = await claimOf(above.id);
    await calls.change(
      submitVerdict,
      'checker',
      { id: above.id },
      {
        rating: 'confirmed',
        rationale: 'It follows.',
        expectedVersion: linked.version,
      },
    );
    await change(evidenceId, { ...piece, detail: notes }, 1);
    const after = await claimOf(claimId);
    expect([after.state, after.version, (await claimOf(above.id)).state]).toEqual([
      'stale',
      claim.version + 1,
      'stale',
    ]);
    expect(await world.database.claim.findUnique({ where: { id: claimId } })).toMatchObject({
      staleFrom: 'approved',
    });
    const event = (await calls.eventsOn(evidenceId)).at(-1)!;
    expect((event.codes as { stale: string[] }).stale.sort()).toEqual([claimId, above.id].sort());
    expect(event.subjects).toEqual(expect.arrayContaining([claimId, above.id, evidenceId]));
    expect(revisionId).toBeTruthy();
  });

  it('leaves a verdict alone that does not rely on it', async () => {
    const { claimId, claim } = await makeSettledArticle(world);
    const later = await makeEvidence(world, claimId);
    await change(later.id, { ...piece, detail: notes }, 1);
    await withdraw(later.id, 2);
    const after = await claimOf(claimId);
    expect([after.state, after.version]).toEqual(['approved', claim.version]);
  });

  it('lets one of fifty at once through; the others see both', async () => {
    const claim = await makeClaim();
    const { id } = await makeEvidence(world, claim.id);
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => change(id, { ...piece, locator: `p. ${n}`, detail: notes }, 1)),
    );
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(result.reason).toMatchObject({
        code: 'conflict',
        details: { current: { id, version: 2 }, yours: { expectedVersion: 1 } },
      });
    }
    expect(await world.database.evidenceRevision.count({ where: { evidenceId: id } })).toBe(2);
  }, 40_000);

  it('is for the desk, and for who added it', async () => {
    const claim = await makeClaim();
    const { id } = await makeEvidence(world, claim.id, { by: 'writer' });
    const fields = { ...piece, detail: notes };
    expect((await refusal(change(id, fields, 1, 'otherWriter'))).code).toBe('forbidden');
    expect((await refusal(change(id, fields, 1, 'admin'))).code).toBe('forbidden');
    expect((await change(id, fields, 1, 'writer')).version).toBe(2);
    expect((await withdraw(id, 2, 'editor')).isWithdrawn).toBe(true);
  });
});

describe('evidence.withdraw', () => {
  it('keeps it in the history, last in the list, and makes the verdict stale', async () => {
    const { claimId, evidenceId } = await makeSettledArticle(world);
    const other = await makeEvidence(world, claimId);
    const view = await withdraw(evidenceId, 1);
    expect(view).toMatchObject({
      isWithdrawn: true,
      version: 2,
      isNewSinceVerdict: true,
      current: { isWithdrawal: true, reason: 'A forged page.', detail: view.earlier[0]!.detail },
    });
    expect((await claimOf(claimId)).state).toBe('stale');
    const { items } = await calls.read(listEvidence, 'writer', { id: claimId });
    expect(items.map((one) => one.id)).toEqual([other.id, evidenceId]);
    expect((await refusal(withdraw(evidenceId, 2))).code).toBe('wrong_state');
    expect((await refusal(change(evidenceId, { ...piece, detail: notes }, 2))).code).toBe('wrong_state');
    expect((await refusal(withdraw(evidenceId, 1))).code).toBe('conflict');
    const types = (await calls.eventsOn(evidenceId)).map((one) => one.type);
    expect(types.filter((one) => one === 'evidence.withdrawn')).toHaveLength(1);
  });

  it('needs a reason, and a claim that is under check', async () => {
    const claim = await makeClaim();
    const { id } = await makeEvidence(world, claim.id);
    const none = calls.change(withdrawEvidence, 'checker', { id }, { reason: ' ', expectedVersion: 1 });
    expect((await refusal(none)).details.fields?.[0]?.field).toBe('reason');
    const { version } = await claimOf(claim.id);
    const body = { to: 'dismissed', reason: 'Twice.', expectedVersion: version };
    await calls.change(setClaimState, 'checker', { id: claim.id }, body);
    expect((await refusal(withdraw(id, 1))).code).toBe('wrong_state');
  });
});
