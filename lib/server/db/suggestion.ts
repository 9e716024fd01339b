/** Why: a verdict's suggestion and a reviewer's own wording are held to the same words, where they would stand. */
import type { TextRange } from '@/lib/anchoring/selector';
import { quotationsOf } from '@/lib/article/plain-text';
import { parseDocument } from '@/lib/article/schema';
import type { ClaimKind } from '@/lib/domain/claim';
import type { EvidenceDetail } from '@/lib/domain/evidence';
import { requireQuotedWords, requireSourceWords } from '@/lib/domain/wording-evidence';
import type { Db } from './client';
import type { Article, Placement } from './generated/client';

interface Suggestion {
  words: string | null;
  field: 'suggestedText' | 'otherWording';
  kind: ClaimKind;
  /** Those of the current version. */
  placements: readonly Placement[];
  evidence: readonly EvidenceDetail[];
}

/** @throws DomainError `invalid` where quoted words would be nobody's. */
export async function requireSuggestible(
  db: Db,
  { id, currentVersion }: Pick<Article, 'id' | 'currentVersion'>,
  { words, field, kind, placements, evidence }: Suggestion,
): Promise<void> {
  if (words === null) return;
  requireSourceWords(kind, words, evidence, field);
  if (kind === 'quotation') return;
  const { plainText: text, content } = await db.articleVersion.findUniqueOrThrow({
    where: { articleId_number: { articleId: id, number: currentVersion } },
    select: { plainText: true, content: true },
  });
  const places = placements.filter((one): one is Placement & TextRange => one.start !== null);
  const parsed = parseDocument(content);
  if (!parsed.ok) throw new Error(`Version ${currentVersion} of ${id} is no text: ${parsed.problem}`);
  requireQuotedWords({ text, quotations: quotationsOf(parsed.doc) }, places, words, evidence, field);
}
