/** Why: a report numbers its claims and gathers its sources, the same for the page and for a program. */
import type { CorrectedSourceView, ReportClaimView, ReportView } from '@/lib/api/views/report-view';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { CitedSourceView } from '@/lib/api/views/source-view';
import { isLive } from '@/lib/domain/claim-words';

/**
 * @param claims in the order of the text.
 * @param corrected what a verdict had before it otherwise than it is now, by the id of the evidence.
 */
export function numbered(
  claims: readonly ClaimView[],
  corrected: ReadonlyMap<string, CorrectedSourceView>,
): ReportClaimView[] {
  const live = claims.filter((one) => isLive(one.state));
  const gone = claims.filter((one) => !isLive(one.state));
  return [...live, ...gone].map((claim, at) => {
    const { may: _may, takingAway: _takingAway, ...told } = claim;
    const evidence = told.evidence.map((one) => ({ ...one, corrected: corrected.get(one.id) ?? null }));
    return { ...told, number: at + 1, evidence };
  });
}

/** What is cited by evidence that was not withdrawn, in the order in which it is first cited. */
export function sourcesOf(claims: readonly ReportClaimView[]): ReportView['sources'] {
  const found = new Map<string, { source: CitedSourceView; claims: number[]; isCorrected: boolean }>();
  for (const claim of claims) {
    for (const { current, isWithdrawn, corrected } of claim.evidence) {
      if (isWithdrawn || current.source === null) continue;
      const key = current.source.isVisible ? current.source.source.id : '';
      const entry = found.get(key) ?? { source: current.source, claims: [], isCorrected: false };
      found.set(key, entry);
      if (entry.claims.at(-1) !== claim.number) entry.claims.push(claim.number);
      if (corrected) entry.isCorrected = true;
    }
  }
  return [...found.values()];
}
