/** Why: years later a report still says what a source's record was when the verdict rested on it, not only what it was made into. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { CorrectedSourceView } from '@/lib/api/views/report-view';
import type { CitedRecordView, EvidenceView } from '@/lib/api/views/source-view';
import type { SourceFields } from '@/lib/domain/source';
import type { Db } from '../db/client';
import { newSince, weighedVerdicts, type WeighedVerdict } from '../db/weighed-verdicts';
import { personSelect, personView } from './person';
import { confidentialLabel } from './source';

/**
 * By the id of the evidence: the record that the latest verdict had before it, where that was corrected since. A source
 * that these views do not name is in none of it.
 */
export async function correctedSources(
  db: Db,
  claims: readonly Pick<ClaimView, 'id' | 'evidence'>[],
): Promise<Map<string, CorrectedSourceView>> {
  const verdicts = await weighedVerdicts(
    db,
    claims.map((one) => one.id),
  );
  const cited = claims.flatMap(({ id, evidence }) => {
    const verdict = verdicts.get(id);
    return verdict ? evidence.flatMap((one) => citedThen(one, verdict) ?? []) : [];
  });
  const revisions = await db.sourceRevision.findMany({
    where: { sourceId: { in: [...new Set(cited.map((one) => one.sourceId))] } },
    include: { author: { select: personSelect } },
    orderBy: { number: 'asc' },
  });
  const found = cited.flatMap(({ evidenceId, sourceId, since }) => {
    const own = revisions.filter((one) => one.sourceId === sourceId);
    const then = own.findLast((one) => one.id <= since);
    const later = own.filter((one) => one.id > since);
    return then && later.length > 0 ? [{ evidenceId, record: then.record as SourceFields, later }] : [];
  });
  const originals = await db.source.findMany({
    where: { id: { in: found.flatMap((one) => one.record.copyOfId ?? []) } },
    select: { id: true, title: true, confidential: true },
  });
  return new Map(
    found.map(({ evidenceId, record, later }) => [
      evidenceId,
      {
        before: recordView(record, originals),
        corrections: later.map((one) => ({ by: personView(one.author), at: one.createdAt.toISOString() })),
      },
    ]),
  );
}

/** Null where the verdict did not have this evidence, or had it of another source, or it may not be named. */
function citedThen({ id, current, earlier }: EvidenceView, verdict: WeighedVerdict) {
  const revisions = [current, ...earlier];
  const since = newSince(verdict, revisions);
  const then = revisions.find((one) => one.id <= since);
  if (!then || then.isWithdrawal || !then.source?.isVisible || !current.source?.isVisible) return null;
  const sourceId = current.source.source.id;
  return then.source.source.id === sourceId ? { evidenceId: id, sourceId, since } : null;
}

function recordView(
  { copyOfId, confidential, ...said }: SourceFields,
  originals: readonly { id: string; title: string; confidential: boolean }[],
): CitedRecordView {
  if (confidential) return { isVisible: false, label: confidentialLabel };
  const original = originals.find((one) => one.id === copyOfId);
  const copyOf = original && (original.confidential ? { id: null, title: confidentialLabel } : original);
  return {
    isVisible: true,
    source: { ...said, confidential, copyOf: copyOf ? { id: copyOf.id, title: copyOf.title } : null },
  };
}
