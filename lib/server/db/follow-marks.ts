/** Why: a mark of nothing to check holds for its words only, and goes along with them. */
import type { Mapper } from '@/lib/anchoring/diff-map';
import { intersectRanges } from '@/lib/anchoring/ranges';
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
  const sentences = (base.sentences as [number, number][]).map(([start, end]) => ({ start, end }));
  const kept = marks.flatMap((mark) => {
    const parts = intersectRanges([mark], sentences).flatMap((part) => leftOf(mapper, base, version, part));
    return joined(version.plainText, parts).map((range) => ({
      ...mark,
      ...range,
      id: newId(),
      versionId: version.id,
    }));
  });
  await db.coverageMark.createMany({ data: kept });
  return { words: countIn(base.plainText, marks), keptWords: countIn(version.plainText, kept) };
}

/**
 * What is still marked of a part of a sentence. A word put into it, or in another's stead, is not yet looked at, and
 * brings a person to it. What leaves no word behind (a “not” that was taken out, a minus that came) would bring nobody:
 * then none of the part is marked any more.
 */
function leftOf(mapper: Mapper, base: ArticleVersion, version: ArticleVersion, part: TextRange): TextRange[] {
  const whole = mapper.map(part);
  if (whole.outcome === 'placed') return [{ start: whole.start, end: whole.end }];
  const kept = mapper.kept(part);
  if (kept.length === 0) return [];
  const held = countIn(version.plainText, kept);
  const span = { start: kept[0]!.start, end: Math.max(...kept.map((one) => one.end)) };
  const lost = countIn(base.plainText, [part]) - held;
  const put = countIn(version.plainText, [span]) - held;
  return put > 0 && lost <= put ? kept : [];
}

/** Those with nothing but white space between them are one again. */
function joined(text: string, ranges: readonly TextRange[]): TextRange[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

const countIn = (text: string, ranges: readonly TextRange[]): number =>
  ranges.reduce((sum, range) => sum + wordsOf(text, range).length, 0);
