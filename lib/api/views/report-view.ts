/** Why: what is answered about an article for the record: everything that was checked, how, by whom, and what was not. */
import { z } from 'zod';
import { Time } from '../fields';
import { ArticleView, CoverageView } from './article-view';
import { ClaimView } from './claim-view';
import { CitedSourceView } from './source-view';

/** A claim with its number, which stands in the text as well. */
export const ReportClaimView = ClaimView.omit({ may: true }).extend({ number: z.int() });
export type ReportClaimView = z.infer<typeof ReportClaimView>;

export const ReportView = z.strictObject({
  article: ArticleView.omit({ next: true, may: true }),
  coverage: CoverageView,
  /** Those under check in the order of the text, then those that were dismissed or cut. */
  claims: z.array(ReportClaimView),
  /** Each with the numbers of the claims that cite it. A confidential one is named to nobody: reports are handed on. */
  sources: z.array(z.strictObject({ source: CitedSourceView, claims: z.array(z.int()) })),
  madeAt: Time,
});
export type ReportView = z.infer<typeof ReportView>;
