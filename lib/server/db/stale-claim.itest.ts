import { beforeAll, describe, expect, it } from 'vitest';
import type { TestWorld } from '@/lib/testing/article';
import { change, decide, link, readClaim, setState, submit } from '@/lib/testing/claim';
import { type Desk, freshDesk } from '@/lib/testing/desk';
import { makeEvidence } from '@/lib/testing/source';
import { execute } from '../command';
import { confirmVerdict } from '../commands/confirm-verdict';
import { withdrawEvidence } from '../commands/withdraw-evidence';

const desk = freshDesk();
let here: TestWorld;
let mark: Desk['mark'];
let events: Desk['events'];
beforeAll(() => {
  ({ world: here, mark, events } = desk());
});

describe('staleness', () => {
  it('a changed statement, kind or claimant makes every verdict stale', async () => {
    const edits = [
      [{ statement: 'Something else.' }, 'statement'],
      [{ kind: 'number' as const }, 'kind'],
      [{ claimant: { type: 'person' as const, name: 'A. Person' } }, 'claimant'],
    ] as const;
    for (const [edit, kind] of edits) {
      const stale = await change(here, await submit(here, await mark()), edit);
      expect(stale).toMatchObject({ state: 'stale', version: 3, staleBecause: [{ kind }] });
      expect(stale.revisions.map((one) => one.number)).toEqual([2, 1]);
    }
  });

  it('a raised risk does not', async () => {
    const raised = await change(here, await submit(here, await mark()), { riskReason: 'accusation' });
    expect(raised).toMatchObject({ state: 'submitted', riskReason: 'accusation' });
  });

  it('evidence that it relies on, changed or withdrawn, does; added evidence is shown as new', async () => {
    const one = await mark();
    const evidence = await makeEvidence(here, one.id);
    const approved = await decide(here, await submit(here, one));
    const added = await makeEvidence(here, one.id, { stance: 'contradicts' });
    const fresh = await readClaim(here, one.id);
    expect(fresh).toMatchObject({
      state: 'approved',
      version: approved.version,
      newSinceVerdict: [{ kind: 'evidence_added', subjectId: added.id }],
    });
    const raw = {
      params: { id: evidence.id },
      query: {},
      body: { reason: 'A forged page.', expectedVersion: evidence.version },
    };
    await execute(withdrawEvidence, here.newsroom.actor('checker'), raw, { database: here.database });
    expect(await readClaim(here, one.id)).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'evidence_withdrawn', subjectId: evidence.id }],
    });
    const all = await events(one.id);
    expect(all.at(-1)).toMatchObject({ type: 'evidence.withdrawn', codes: { stale: [one.id] } });
  });

  it('reaches what rests on it, and what rests on that, in one event', async () => {
    const ground = await mark();
    const middle = await link(here, await mark({ kind: 'opinion' }), [ground.id]);
    const top = await link(here, await mark({ kind: 'opinion' }), [middle.id]);
    const beside = await link(here, await mark({ kind: 'opinion' }), [ground.id]);
    const approved = await decide(here, await submit(here, ground));
    await decide(here, await submit(here, middle, { rating: 'opinion' }));
    await decide(here, await submit(here, top, { rating: 'opinion' }));
    await change(here, approved, { statement: 'Something else.' });
    expect(await readClaim(here, middle.id)).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'rests_on', subjectId: ground.id }],
    });
    expect(await readClaim(here, top.id)).toMatchObject({ state: 'stale' });
    expect(await readClaim(here, beside.id)).toMatchObject({ state: 'open' });
    const event = (await events(ground.id)).at(-1)!;
    expect(event.type).toBe('claim.changed');
    expect(event.subjects).toEqual(expect.arrayContaining([ground.id, middle.id, top.id]));
    expect(event.subjects).not.toContain(beside.id);
  });

  it.each([
    ['a new revision', (one) => submit(here, one, { rating: 'confirmed', reason: 'A new record.' })],
    ['dismissal', (one) => setState(here, one, 'dismissed', 'otherEditor')],
    ['a cut', (one) => setState(here, one, 'cut')],
  ] as [string, (one: Awaited<ReturnType<typeof decide>>) => Promise<unknown>][])(
    'follows from %s of what it rests on',
    async (_, end) => {
      const ground = await mark();
      const above = await link(here, await mark({ kind: 'opinion' }), [ground.id]);
      const approved = await decide(here, await submit(here, ground));
      await decide(here, await submit(here, above, { rating: 'opinion' }));
      await end(approved);
      expect(await readClaim(here, above.id)).toMatchObject({
        state: 'stale',
        staleBecause: [{ kind: 'rests_on', subjectId: ground.id }],
      });
    },
  );

  const confirm = (seen: { id: string; version: number }) =>
    execute(
      confirmVerdict,
      here.newsroom.actor('otherChecker'),
      {
        params: { id: seen.id },
        query: {},
        body: { reason: 'Only shorter.', expectedVersion: seen.version },
      },
      { database: here.database },
    );

  it('“still holds” relies on what the verdict relied on, and on nothing that came since', async () => {
    const one = await mark();
    const kept = await makeEvidence(here, one.id);
    const leftOut = await makeEvidence(here, one.id, { stance: 'contradicts' });
    const submitted = await submit(here, await readClaim(here, one.id), { evidenceIds: [kept.id] });
    const later = await makeEvidence(here, one.id);
    const { view } = await confirm(await change(here, submitted, { statement: 'Shorter.' }));
    expect(view.verdicts.map((verdict) => verdict.evidenceRevisionIds)).toEqual([
      [kept.current.id],
      [kept.current.id],
    ]);
    expect(view.newSinceVerdict).toMatchObject([{ kind: 'evidence_added', subjectId: later.id }]);
    expect(view.evidence.map((piece) => [piece.id, piece.isNewSinceVerdict])).toEqual([
      [kept.id, false],
      [leftOut.id, false],
      [later.id, true],
    ]);
  });

  it('ends by “still holds” with the new words, or by an editor’s reaffirmation', async () => {
    const stale = await change(here, await decide(here, await submit(here, await mark())), {
      statement: 'Shorter.',
    });
    const { view } = await confirm(stale);
    expect(view).toMatchObject({
      state: 'submitted',
      verdicts: [
        {
          number: 2,
          isConfirmation: true,
          rating: 'confirmed',
          reason: 'Only shorter.',
          judged: { statement: 'Shorter.' },
        },
        { number: 1 },
      ],
    });
    await expect(confirm(view)).rejects.toMatchObject({ code: 'wrong_state' });

    const other = await change(here, await decide(here, await submit(here, await mark())), {
      statement: 'Shorter.',
    });
    const back = await decide(here, other, { decision: 'reaffirm', reason: 'Means the same.' });
    expect(back).toMatchObject({ state: 'approved', standing: 'stands', staleBecause: [] });
    const again = await change(here, back, { statement: 'Shorter still.' });
    expect(again).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'statement', before: 'Shorter.', after: 'Shorter still.' }],
    });
  });
});
