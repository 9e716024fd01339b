/** Why: a version of an article's text as it is answered; its offsets become code points here. */
import type { ArticleVersionSummaryView, ArticleVersionView } from '@/lib/api/views/article-view';
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { Prisma } from '../db/generated/client';
import { personSelect, personView } from './person';

export const versionSummarySelect = {
  id: true,
  number: true,
  hash: true,
  wordCount: true,
  note: true,
  origin: true,
  restoredFrom: true,
  createdAt: true,
  savedBy: { select: personSelect },
} as const satisfies Prisma.ArticleVersionSelect;

export const versionSelect = {
  ...versionSummarySelect,
  content: true,
  plainText: true,
  sentences: true,
} as const satisfies Prisma.ArticleVersionSelect;

type SummaryRow = Prisma.ArticleVersionGetPayload<{ select: typeof versionSummarySelect }>;
export type VersionRow = Prisma.ArticleVersionGetPayload<{ select: typeof versionSelect }>;

export const versionSummaryView = (row: SummaryRow): ArticleVersionSummaryView => ({
  id: row.id,
  number: row.number,
  hash: row.hash,
  wordCount: row.wordCount,
  note: row.note,
  origin: row.origin,
  restoredFrom: row.restoredFrom,
  savedBy: personView(row.savedBy),
  createdAt: row.createdAt.toISOString(),
});

export const versionView = (row: VersionRow): ArticleVersionView => ({
  ...versionSummaryView(row),
  content: row.content,
  text: row.plainText,
  sentences: sentencesView(row.plainText, row.sentences as [number, number][]),
});

/** [start, end] pairs in UTF-16 units → in code points. */
export function sentencesView(text: string, sentences: [number, number][]): [number, number][] {
  const index = codePointIndex(text);
  return sentences.map(([start, end]) => [index.toCodePoints(start), index.toCodePoints(end)]);
}
