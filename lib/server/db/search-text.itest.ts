import { expect, it } from 'vitest';
import { foldText, signsOfText, wordsOfText } from '@/lib/domain/search-text';
import { freshPrisma } from '@/lib/testing/prisma';

const prisma = freshPrisma();

it('reads a text as the database does, letter by letter', async () => {
  for (const text of [
    'Peñíscola, ÅRHUS — Łódź ½ x² 1,200 (57%) a_b C:\\temp “q” don’t ﬁn',
    'Їжак Ёлка Ελλάδα naïve İstanbul ïïï ß œuvre 東京。京都',
    'x'.repeat(100),
    '"#$%&*+/<=>@\\^_`{|}~ §¶©°±×÷†‡•‰€₤№™→√≤≥■★「」〈 (a) – b: c…',
  ]) {
    const [row] = await prisma().$queryRaw<{ words: string[]; signs: string[]; folded: string }[]>`
      SELECT tsvector_to_array(search_words(${text})) AS words, search_fold(${text}) AS folded,
        tsvector_to_array(search_signs_of(search_fold(${text}))) AS signs`;
    expect(row!.folded).toBe(foldText(text));
    expect([...row!.words].sort()).toEqual([...new Set(wordsOfText(text))].sort());
    expect([...row!.signs].sort()).toEqual(signsOfText(text).sort());
  }
});
