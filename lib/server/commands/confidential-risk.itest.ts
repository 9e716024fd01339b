/** PRODUCT.md, "Separation of duties" 5: what rests on a confidential source is of high risk, and nobody has to say so. */
import { readClaim, makeClaim, change } from '@/lib/testing/claim';
import { listAuditEvents } from '@/lib/server/queries/list-audit-events';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf } from '@/lib/testing/calls';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeEvidence } from './change-evidence';
import { changeSource } from './change-source';
import { setArticleAccess } from './set-article-access';
import { withdrawEvidence } from './withdraw-evidence';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const secret = { kind: 'interview', title: 'The harbour master', confidential: true };
const high = 'confidential_source';

async function claimOf(riskReason: 'accusation' | null = null) {
  const article = await makeArticle(world);
  return makeClaim(world, article.id, { start: 0, end: 8, version: 1, riskReason });
}
const cite = (claimId: string, sourceId: string) => makeEvidence(world, claimId, { sourceId });
const recite = (id: string, sourceId: string, expectedVersion = 1, quote = 'It reopened.') =>
  calls.change(
    changeEvidence,
    'checker',
    { id },
    {
      fields: {
        ...{ sourceId, level: 'primary', stance: 'supports', locator: 'p. 5' },
        detail: { form: 'quote', quote },
      },
      reason: 'Another page.',
      expectedVersion,
    },
  );
const mark = (id: string, confidential: boolean, expectedVersion = 1) =>
  calls.change(
    changeSource,
    'checker',
    { id },
    { fields: { kind: 'interview', title: 'A call', confidential }, expectedVersion },
  );
const lastEventOn = async (id: string) => (await calls.eventsOn(id)).at(-1)!;

describe('evidence with a confidential source', () => {
  it('raises the risk of its claim in its own event, and no version', async () => {
    const claim = await claimOf();
    const before = (await calls.eventsOn(claim.id)).length;
    await cite(claim.id, (await makeSource(world, secret)).id);
    const events = (await calls.eventsOn(claim.id)).slice(before);
    expect(events).toMatchObject([{ type: 'evidence.added', codes: { raisesRisk: true } }]);
    const raised = await readClaim(world, claim.id);
    expect(raised).toMatchObject({ riskReason: high, version: claim.version });
    const by = { memberId: world.newsroom.people.checker.memberId };
    expect(raised.revisions).toMatchObject([{ number: 2, riskReason: high, by }, { number: 1 }]);
  });

  it('tells who may not see the source no more than the reason', async () => {
    const claim = await claimOf();
    const { id } = await makeSource(world, secret);
    await cite(claim.id, id);
    const seen = await readClaim(world, claim.id, 'otherChecker');
    expect(seen.riskReason).toBe(high);
    expect(JSON.stringify(seen)).not.toMatch(/harbour/u);
    expect(JSON.stringify(seen)).not.toContain(id);
  });

  it('leaves the reason of a risk that is high already, and a normal one beside an open source', async () => {
    const accusation = await claimOf('accusation');
    await cite(accusation.id, (await makeSource(world, secret)).id);
    expect(await readClaim(world, accusation.id)).toMatchObject({ riskReason: 'accusation' });
    expect((await lastEventOn(accusation.id)).codes).not.toHaveProperty('raisesRisk');
    const open = await claimOf();
    await cite(open.id, (await makeSource(world)).id);
    expect(await readClaim(world, open.id)).toMatchObject({ riskReason: null });
  });

  it('raises it when it is put in the place of another, not when its page is corrected', async () => {
    const claim = await claimOf();
    const piece = await cite(claim.id, (await makeSource(world)).id);
    const { id } = await makeSource(world, secret);
    await recite(piece.id, id);
    expect(await lastEventOn(claim.id)).toMatchObject({
      type: 'evidence.changed',
      codes: { raisesRisk: true },
    });
    const raised = await readClaim(world, claim.id);
    expect(raised.riskReason).toBe(high);
    await change(world, raised, { riskReason: null, reason: 'He has agreed to be named.' }, 'editor');
    await recite(piece.id, id, 2, 'It is open.');
    expect(await readClaim(world, claim.id)).toMatchObject({ riskReason: null });
  });
});

describe('a source in use that becomes confidential', () => {
  it('raises every claim that rests on it now, in its own event', async () => {
    const { id } = await makeSource(world);
    const cited = async (riskReason: 'accusation' | null = null) => {
      const claim = await claimOf(riskReason);
      return { ...claim, pieceId: (await cite(claim.id, id)).id };
    };
    const [one, other, accused] = [await cited(), await cited(), await cited('accusation')];
    const [moved, withdrawn, printed] = [await cited(), await cited(), await cited()];
    await recite(moved.pieceId, (await makeSource(world)).id);
    const gone = { reason: 'Not needed.', expectedVersion: 1 };
    await calls.change(withdrawEvidence, 'checker', { id: withdrawn.pieceId }, gone);
    await prisma().article.update({ where: { id: printed.articleId }, data: { state: 'published' } });

    await mark(id, true);
    const raised = [one.id, other.id];
    for (const claim of [one, other, accused, moved, withdrawn, printed]) {
      const reason = raised.includes(claim.id) ? high : claim.riskReason;
      expect(await readClaim(world, claim.id)).toMatchObject({
        riskReason: reason,
        version: claim.version,
      });
    }
    const event = await lastEventOn(id);
    expect(event).toMatchObject({ type: 'source.changed', subjects: [id, ...raised] });
    expect((await lastEventOn(one.id)).id).toBe(event.id);
  });

  it('opened again, leaves the risk to an editor; corrected again, does not raise what was lowered', async () => {
    const { id } = await makeSource(world, secret);
    const claim = await claimOf();
    await cite(claim.id, id);
    await mark(id, false);
    const raised = await readClaim(world, claim.id);
    expect(raised.riskReason).toBe(high);
    await mark(id, true, 2);
    await change(world, raised, { riskReason: null, reason: 'He has agreed.' }, 'editor');
    const fields = { kind: 'interview', title: 'A second call', confidential: true };
    await calls.change(changeSource, 'checker', { id }, { fields, expectedVersion: 3 });
    expect(await readClaim(world, claim.id)).toMatchObject({ riskReason: null });
  });

  it('raises claims of restricted articles too, and the log names them to those alone who may know of them', async () => {
    const { id } = await makeSource(world);
    const [open, hidden] = [await claimOf(), await claimOf()];
    await cite(open.id, id);
    await cite(hidden.id, id);
    const { version } = await prisma().article.findUniqueOrThrow({ where: { id: hidden.articleId } });
    const { editor, writer } = world.newsroom.people;
    const memberIds = [editor.memberId, writer.memberId];
    await calls.change(
      setArticleAccess,
      'editor',
      { id: hidden.articleId },
      { restricted: true, memberIds, expectedVersion: version },
    );
    await mark(id, true);
    expect(await readClaim(world, hidden.id)).toMatchObject({ riskReason: high });
    const { items } = await calls.read(
      listAuditEvents,
      'admin',
      { slug: world.newsroom.slug },
      { subject: id, type: 'source.changed' },
    );
    expect(items).toMatchObject([{ subjects: [id, open.id] }]);
    expect(JSON.stringify(items)).not.toContain(hidden.id);
  });

  it('and is cited at the same moment: whichever comes first, the risk is high', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await makeSource(world);
      const [cited, claim] = [await claimOf(), await claimOf()];
      await cite(cited.id, id);
      await Promise.all([mark(id, true), cite(claim.id, id)]);
      for (const one of [cited, claim])
        expect(await readClaim(world, one.id)).toMatchObject({ riskReason: high });
    }
  });
});
