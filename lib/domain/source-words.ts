/** Why: how kinds of source are called; apart from the schemas, so that a page that only says them does not load zod. */
import { type Text, text } from '@/lib/language/text';
import type { SourceKind } from './source';

export const sourceKindLabel: Record<SourceKind, Text> = {
  document: text('Document'),
  data_set: text('Data set'),
  law_or_court: text('Law or court'),
  statistics_office: text('Statistics office'),
  interview: text('Interview'),
  eyewitness: text('Eyewitness'),
  expert: text('Expert'),
  academic: text('Academic'),
  news_report: text('News report'),
  fact_check: text('Fact-check'),
  press_release: text('Press release'),
  reference_work: text('Reference work'),
  social_post: text('Social post'),
  authors_notes: text('Author’s notes'),
};
