/** Why: what the words of a text are called by how far they were checked, apart from the counting of them. */
import { type Text, text } from '@/lib/language/text';

/** PRODUCT.md's four words, worst last: where several apply to one word, the last one here wins. */
export const coverageClasses = ['nothing_to_check', 'settled', 'in_work', 'not_looked_at'] as const;
export type CoverageClass = (typeof coverageClasses)[number];

export const coverageLabel: Record<CoverageClass, Text> = {
  settled: text('settled'),
  in_work: text('in work'),
  nothing_to_check: text('nothing to check'),
  not_looked_at: text('not yet looked at'),
};
