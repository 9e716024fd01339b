import { addEvidence } from '@/lib/server/commands/add-evidence';
import { changeArticle } from '@/lib/server/commands/change-article';
import { changeEvidence } from '@/lib/server/commands/change-evidence';
import { markCoverage } from '@/lib/server/commands/mark-coverage';
import { setArticleAccess } from '@/lib/server/commands/set-article-access';
import { setArticleState } from '@/lib/server/commands/set-article-state';
import { setArticleWriters } from '@/lib/server/commands/set-article-writers';
import { unmarkCoverage } from '@/lib/server/commands/unmark-coverage';
import { withdrawEvidence } from '@/lib/server/commands/withdraw-evidence';
import { getArticle } from '@/lib/server/queries/get-article';
import { getCoverage } from '@/lib/server/queries/get-coverage';
import { getSource } from '@/lib/server/queries/get-source';
import { getVersion } from '@/lib/server/queries/get-version';
import { listArticles } from '@/lib/server/queries/list-articles';
import { listAuditEvents } from '@/lib/server/queries/list-audit-events';
import { listEvidence } from '@/lib/server/queries/list-evidence';
import { listVersions } from '@/lib/server/queries/list-versions';
import type { TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { beforeAll, describe, expect, it } from 'vitest';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
let settled: Awaited<ReturnType<typeof makeSettledArticle>>;
const unnamed: CastName[] = ['admin', 'otherEditor', 'everything', 'otherChecker'];
// Whoever writes an article is never shut out of it.
const named = () => [world.newsroom.people.checker.memberId, world.newsroom.people.writer.memberId];

beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
  settled = await makeSettledArticle(world);
  const { version } = await calls.read(getArticle, 'editor', { id: settled.id });
  const body = { restricted: true, memberIds: named(), expectedVersion: version };
  await calls.change(setArticleAccess, 'editor', { id: settled.id }, body);
  // A denial to somebody who is named: the event must stay as hidden as the others.
  await refusal(calls.change(setArticleState, 'checker', { id: settled.id }, { to: 'cleared' }));
});

describe('a restricted article, for whoever is not named on it', () => {
  it.each(unnamed)('is not there to be read or changed by %s', async (who) => {
    const { id, claimId, evidenceId, markId } = settled;
    const expectedVersion = 1;
    const notes = { form: 'notes', notes: 'x', who: 'x', how: 'x' };
    const fields = { sourceId: null, level: 'primary', stance: 'context', detail: notes };
    const tries = [
      () => calls.read(getArticle, who, { id }),
      () => calls.read(getCoverage, who, { id }),
      () => calls.read(listVersions, who, { id }),
      () => calls.read(getVersion, who, { id, number: '1' }),
      () => calls.read(listEvidence, who, { id: claimId }),
      () => calls.change(changeArticle, who, { id }, { outlet: 'x', expectedVersion }),
      () => calls.change(setArticleState, who, { id }, { to: 'cleared' }),
      () => calls.change(setArticleWriters, who, { id }, { memberIds: [], expectedVersion }),
      () =>
        calls.change(setArticleAccess, who, { id }, { restricted: false, memberIds: [], expectedVersion }),
      () => calls.change(markCoverage, who, { id }, { version: 1, stretches: [{ start: 0, end: 3 }] }),
      () => calls.change(unmarkCoverage, who, { id, markId }),
      () => calls.change(addEvidence, who, { id: claimId }, fields),
      () => calls.change(changeEvidence, who, { id: evidenceId }, { fields, expectedVersion }),
      () => calls.change(withdrawEvidence, who, { id: evidenceId }, { reason: 'x', expectedVersion }),
    ];
    for (const call of tries) expect((await refusal(call())).code).toBe('not_found');
    const key = calls.byKey(who, ['read', 'edit', 'judge', 'decide', 'administer']);
    expect((await refusal(calls.read(getArticle, key, { id }))).code).toBe('not_found');
  });

  it.each(unnamed)('is in no list of %s, and no use of a source', async (who) => {
    const { items } = await calls.read(listArticles, who, { slug: world.newsroom.slug });
    expect(items.map((one) => one.id)).not.toContain(settled.id);
    const source = await calls.read(getSource, who, { id: settled.sourceId });
    expect(source.uses).toEqual([]);
  });

  it('is not in the audit log of an admin, from its first day to the last denial', async () => {
    const seen = async () => {
      const { items } = await calls.read(
        listAuditEvents,
        'admin',
        { slug: world.newsroom.slug },
        { limit: '100' },
      );
      return items.filter((one) => one.subjects.includes(settled.id));
    };
    const kept = await calls.eventsOn(settled.id);
    expect(kept.length).toBeGreaterThan(8);
    expect(kept.map((one) => one.type)).toContain('operation.denied');
    expect(kept.every((one) => one.articleId === settled.id)).toBe(true);
    expect(await seen()).toEqual([]);
    const { version } = await calls.read(getArticle, 'editor', { id: settled.id });
    const body = { restricted: false, memberIds: [], expectedVersion: version };
    await calls.change(setArticleAccess, 'editor', { id: settled.id }, body);
    expect(await seen()).toHaveLength(kept.length + 1);
    await calls.change(
      setArticleAccess,
      'editor',
      { id: settled.id },
      {
        restricted: true,
        memberIds: named(),
        expectedVersion: version + 1,
      },
    );
  });

  it('is there for those who are named', async () => {
    const { items } = await calls.read(listArticles, 'checker', { slug: world.newsroom.slug });
    expect(items.map((one) => one.id)).toContain(settled.id);
    const source = await calls.read(getSource, 'checker', { id: settled.sourceId });
    expect(source.uses.map((one) => one.articleId)).toEqual([settled.id]);
    expect((await calls.read(listEvidence, 'checker', { id: settled.claimId })).items).toHaveLength(1);
  });
});
