/** Why: who attaches a claim again begins where its words may be, and decides. */
import { anchorQuote } from '@/lib/anchoring/anchor';
import type { TextRange } from '@/lib/anchoring/selector';
import type { PlacementView } from '@/lib/api/views/claim-view';
import type { ArticleText } from '@/components/workbench/article-text';

/** Shorter context stands in many places. */
const SHORTEST = 12;

/** Of a place that is lost: words like its own, else the sentence beside which they stood, else null. UTF-16. */
export function likelyPlace(
  { text, map }: Pick<ArticleText, 'text' | 'map'>,
  { was, exact, prefix, suffix }: PlacementView,
): TextRange | null {
  const quote = was ?? { exact, prefix, suffix };
  const { start, end } = anchorQuote(text, quote);
  if (start !== null && end !== null) return { start, end };
  for (const context of [quote.prefix.trim(), quote.suffix.trim()]) {
    if (context.length < SHORTEST) continue;
    const at = text.indexOf(context);
    if (at === -1 || text.indexOf(context, at + 1) !== -1) continue;
    return map.sentences[map.sentenceAt(at + context.length - 1)] ?? null;
  }
  return null;
}
