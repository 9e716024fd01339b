/** Why: what changed between two texts, with what became of each claim, in one answer. */
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { VersionChangesView } from '@/lib/api/views/version-view';
import { ClaimKind } from '@/lib/domain/claim';
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import type { Db } from '../db/client';
import type { Placement } from '../db/generated/client';
import { visibleArticle } from '../db/visible-article';
import { placementView } from '../presenters/placement';
import { query } from '../query';
import { loadVersionView } from './get-version';

export const getVersionChanges = query('version.changes', async (reading, { params, query: { since } }) => {
  const { db } = reading;
  const { article, member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'article.read');
  const earlier = since ?? params.number - 1;
  if (earlier >= params.number) {
    throw invalidField('since', 'Compare a version with an older one: since must be the smaller number.');
  }
  const before = await loadVersionView(reading, article.id, earlier);
  const after = await loadVersionView(reading, article.id, params.number);
  const [old, made] = [codePointIndex(before.text), codePointIndex(after.text)];
  const [oldPlaces, newPlaces] = [await placesIn(db, before.id), await placesIn(db, after.id)];
  const claims = await db.claim.findMany({
    where: { id: { in: [...oldPlaces.values(), ...newPlaces.values()].map((one) => one.claimId) } },
    select: { id: true, statement: true, kind: true, state: true },
  });
  const claimOf = new Map(claims.map((one) => [one.id, one]));
  const lineIds = [...new Set([...newPlaces.keys(), ...oldPlaces.keys()])];
  return {
    since: before,
    version: after,
    places: lineIds.map((lineId) => {
      const [was, is] = [oldPlaces.get(lineId), newPlaces.get(lineId)];
      const claim = claimOf.get((is ?? was)!.claimId)!;
      return {
        claimId: claim.id,
        statement: claim.statement,
        kind: ClaimKind.parse(claim.kind),
        state: claim.state,
        before: was ? placementView(was, old) : null,
        after: is ? placementView(is, made) : null,
      };
    }),
    marksBefore: await marksIn(db, before.id, old),
    marksAfter: await marksIn(db, after.id, made),
  } satisfies VersionChangesView;
});

/** By line, in text order, orphaned ones last. */
async function placesIn(db: Db, versionId: string): Promise<Map<string, Placement>> {
  const rows = await db.placement.findMany({
    where: { versionId, removedAt: null },
    orderBy: [{ start: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  });
  return new Map(rows.map((row) => [row.lineId, row]));
}

async function marksIn(db: Db, versionId: string, index: ReturnType<typeof codePointIndex>) {
  const rows = await db.coverageMark.findMany({
    where: { versionId, removedAt: null },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { start: true, end: true },
  });
  return rows.map(({ start, end }) => ({ start: index.toCodePoints(start), end: index.toCodePoints(end) }));
}
