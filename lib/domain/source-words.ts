/** Why: how kinds of source are called; apart from the schemas, so that a page that only says them does not load zod. */
import type { SourceKind } from './source';

export const sourceKindLabel: Record<SourceKind, string> = {
  document: 'Document',
  data_set: 'Data set',
  law_or_court: 'Law or court',
  statistics_office: 'Statistics office',
  interview: 'Interview',
  eyewitness: 'Eyewitness',
  expert: 'Expert',
  academic: 'Academic',
  news_report: 'News report',
  fact_check: 'Fact-check',
  press_release: 'Press release',
  reference_work: 'Reference work',
  social_post: 'Social post',
  authors_notes: 'Author’s notes',
};
