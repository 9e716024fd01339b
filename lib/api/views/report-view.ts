/** Why: what is answered about an article for the record: everything that was checked, how, by whom, and what was not. */
import { z } from 'zod';
import { PersonView, Time } from '../fields';
import { ArticleView, CoverageView } from './article-view';
import { ClaimView } from './claim-view';
import { CitedRecordView, CitedSourceView, EvidenceView } from './source-view';

/** The record of a source as a verdict had it before it, and who corrected it since, when: the earliest first. */
export const CorrectedSourceView = z.strictObject({
  before: CitedRecordView,
  corrections: z.array(z.strictObject({ by: PersonView, at: Time })),
});
export type CorrectedSourceView = z.infer<typeof CorrectedSourceView>;

export const ReportEvidenceView = EvidenceView.extend({
  /** Null where the latest verdict had the source's record before it as it is now, or did not have this evidence. */
  corrected: CorrectedSourceView.nullable(),
});
export type ReportEvidenceView = z.infer<typeof ReportEvidenceView>;

/** A claim with its number, which stands in the text as well. */
export const ReportClaimView = ClaimView.omit({ may: true, takingAway: true }).extend({
  number: z.int(),
  evidence: z.array(ReportEvidenceView),
});
export type ReportClaimView = z.infer<typeof ReportClaimView>;

export const ReportView = z.strictObject({
  article: ArticleView.omit({ next: true, may: true }),
  coverage: CoverageView,
  /** Those under check in the order of the text, then those that were dismissed or cut. */
  claims: z.array(ReportClaimView),
  /** Each with the numbers of the claims that cite it. A confidential one is named to nobody: reports are handed on. */
  sources: z.array(
    z.strictObject({
      source: CitedSourceView,
      claims: z.array(z.int()),
      /** A verdict had another record of it before it: what that said stands with the evidence. */
      isCorrected: z.boolean(),
    }),
  ),
  madeAt: Time,
});
export type ReportView = z.infer<typeof ReportView>;
