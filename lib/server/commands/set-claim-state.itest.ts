import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { change, decide, letStand, link, makeClaim, setState, submit } from '@/lib/testing/claim';
import { type Desk, freshDesk } from '@/lib/testing/desk';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { execute } from '../command';
import { changeEvidence } from './change-evidence';

const desk = freshDesk();
let here: TestWorld;
let mark: Desk['mark'];
beforeAll(() => {
  ({ world: here, mark } = desk());
});

describe('dismissing and cutting', () => {
  it('a dismissed claim comes back to the state it had, or stale if something changed since', async () => {
    const approved = await decide(here, await submit(here, await mark()));
    const back = await setState(here, await setState(here, approved, 'dismissed', 'otherEditor'), 'open');
    expect(back).toMatchObject({ state: 'approved', standing: 'stands' });

    const one = await mark();
    const evidence = await makeEvidence(here, one.id);
    const submitted = await submit(here, one);
    const raw = (body: object) => ({ params: { id: evidence.id }, query: {}, body });
    const changed = {
      fields: {
        sourceId: (await makeSource(here)).id,
        level: 'tertiary',
        stance: 'supports',
        detail: { form: 'quote', quote: 'Other words.' },
      },
      expectedVersion: 1,
    };
    const dismissed = await setState(here, submitted, 'dismissed', 'editor');
    await expect(
      execute(changeEvidence, here.newsroom.actor('checker'), raw(changed), { database: here.database }),
    ).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await setState(here, dismissed, 'open')).toMatchObject({ state: 'submitted' });
  });

  it('a dismissed claim whose ground fell meanwhile comes back stale', async () => {
    const ground = await mark();
    const above = await link(here, await mark({ kind: 'opinion' }), [ground.id]);
    const approvedGround = await decide(here, await submit(here, ground));
    const approved = await decide(here, await submit(here, above, { rating: 'opinion' }));
    const dismissed = await setState(here, approved, 'dismissed', 'otherEditor');
    await setState(here, approvedGround, 'cut');
    expect(await setState(here, dismissed, 'open')).toMatchObject({ state: 'stale' });
  });

  it('lowers no risk: words marked anew are what they were, unless an editor set the claim aside', async () => {
    const { id } = await makeArticle(here, { text: '# Ruiz\n\nRuiz stole the boat.' });
    const words = 'Ruiz stole the boat';
    for (const away of ['dismissed', 'cut'] as const) {
      const risky = await makeClaim(here, id, { words, riskReason: 'accusation' });
      const gone = await setState(here, risky, away);
      const again = await makeClaim(here, id, { words: 'stole the boat' });
      expect(again.riskReason).toBe('accusation');
      // An editor lowers it, as ever with a reason.
      await change(here, again, { riskReason: null, reason: 'It is his own boat.' }, 'editor');
      await setState(here, await setState(here, gone, 'open'), away, 'editor');
      const plain = await makeClaim(here, id, { words });
      expect(plain.riskReason).toBeNull();
    }
  });

  it('what was cut returns open; what is open cannot be opened', async () => {
    const cut = await setState(here, await submit(here, await mark()), 'cut');
    expect(cut).toMatchObject({ state: 'cut', stateChanges: [{ from: 'submitted', to: 'cut' }] });
    const open = await setState(here, cut, 'open');
    // It is judged anew: what it was rated before counts no more, and stays in the record.
    expect(open).toMatchObject({ state: 'open', rating: null, verdicts: [{ rating: 'confirmed' }] });
    await expect(setState(here, open, 'open')).rejects.toMatchObject({ code: 'wrong_state' });
  });
});

describe('letting stand by name', () => {
  it('holds for the words as they read, and only for ratings that allow it', async () => {
    const needs = { rating: 'needs_context', rationale: 'It rained as well.' };
    const approved = await decide(here, await submit(here, await mark(), needs));
    expect(approved).toMatchObject({ state: 'approved', standing: 'must_change' });
    const byName = await letStand(here, approved);
    expect(byName).toMatchObject({ standing: 'stands_by_name', stoodByName: [{ isCurrent: true }] });
    await expect(letStand(here, byName)).rejects.toMatchObject({ code: 'wrong_state' });

    const wrong = await decide(here, await submit(here, await mark(), { rating: 'inaccurate' }));
    await expect(letStand(here, wrong)).rejects.toMatchObject({ code: 'wrong_state' });
  });
});
