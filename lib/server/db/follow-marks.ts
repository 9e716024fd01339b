/** Why: a mark of nothing to check holds for its words only, and goes along with them. */
import type { TextRange } from '@/lib/anchoring/selector';
import { wordsOf } from '@/lib/article/words';
import type { Context } from '../context';
import type { MapperOf } from './follow-places';
import type { ArticleVersion } from './generated/client';

/**
 * Each stretch that is left of a mark's words is a mark of the same person and moment in the new version.
 * @returns how many words the marks held, and how many they still hold.
 */
export async function followMarks(
  { db, newId }: Context,
  base: ArticleVersion,
  version: ArticleVersion,
  mapperOf: MapperOf,
): Promise<{ words: number; keptWords: number }> {
  const marks = await db.coverageMark.findMany({ where: { versionId: base.id, removedAt: null } });
  if (marks.length === 0) return { words: 0, keptWords: 0 };
  const mapper = mapperOf(base);
  const kept = marks.flatMap((mark) =>
    mapper.kept(mark).map(({ start, end }) => ({ ...mark, id: newId(), versionId: version.id, start, end })),
  );
  await db.coverageMark.createMany({ data: kept });
  return { words: countIn(base.plainText, marks), keptWords: countIn(version.plainText, kept) };
}

const countIn = (text: string, ranges: readonly TextRange[]): number =>
  ranges.reduce((sum, range) => sum + wordsOf(text, range).length, 0);
