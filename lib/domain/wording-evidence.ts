/** Why: what is set in quotation marks must be the source's words or their translation, and that can be compared. */
import type { TextRange } from '@/lib/anchoring/selector';
import { quotedLines, quotedSentences } from '@/lib/article/quoted-words';
import type { EvidenceDetail } from './evidence';
import { invalidField } from './errors';
import type { ClaimKind } from './claim';

/** White space made one blank, quotation marks of every kind left out, dashes and apostrophes made one kind. */
export const foldQuotation = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/["“”„‟«»‹›‘‚‛「」『』]|(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();

type SuggestionField = 'suggestedText' | 'otherWording';

const quotes = (evidence: readonly EvidenceDetail[]) => evidence.filter((one) => one.form === 'quote');

/**
 * "Translated" is said of words whose original is kept.
 * @throws DomainError `invalid` unless some quote has its language, its translation and who translated it.
 */
export function requireTranslation(rating: string, evidence: readonly EvidenceDetail[]): void {
  if (rating !== 'translated') return;
  const isKept = quotes(evidence).some(
    (one) => one.language !== null && one.translation !== '' && one.translator !== '',
  );
  if (!isKept) {
    throw invalidField(
      'rating',
      'Translated words keep their original: add a quote as evidence, with its language, its translation and the translator.',
    );
  }
}

/**
 * Words suggested for a quotation must be in the source, or in the translation of its words.
 * @param field what to name in the refusal.
 * @throws DomainError `invalid`.
 */
export function requireSourceWords(
  kind: ClaimKind,
  suggested: string | null,
  evidence: readonly EvidenceDetail[],
  field: SuggestionField,
): void {
  // Of other claims only what would stand in quotation marks: `requireQuotedWords`.
  if (suggested === null || kind !== 'quotation') return;
  const wanted = foldQuotation(suggested);
  const isThere = quotes(evidence).some((one) =>
    [one.quote, one.translation].some((text) => foldQuotation(text).includes(wanted)),
  );
  if (wanted === '' || !isThere) {
    throw notSourceWords(field);
  }
}

/** As they may stand in the middle of other words: without the signs and the capital that only their place asks for. */
const bare = (words: string): string =>
  foldQuotation(words)
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .toLowerCase();

/**
 * Whatever the claim is about: where a wording would alter what stands in quotation marks, or set something in them,
 * each sentence between them must read as in the source; in a quotation block without marks, each sentence of it. What
 * it leaves as it stood is not the wording’s doing.
 * @param text the plain text in which the claim has these places, and its quotation blocks; offsets are UTF-16.
 * @throws DomainError `invalid`.
 */
export function requireQuotedWords(
  { text, quotations }: { text: string; quotations: readonly (readonly TextRange[])[] },
  places: readonly TextRange[],
  suggested: string,
  evidence: readonly EvidenceDetail[],
  field: SuggestionField,
): void {
  const sources = quotes(evidence).flatMap((one) => [bare(one.quote), bare(one.translation)]);
  const blocks = quotedLines(text, quotations);
  for (const { start, end } of places) {
    const stood = quotedSentences(text, { start, end }, blocks).map(bare);
    const after = text.slice(0, start) + suggested + text.slice(end);
    // The wording stands where the old words began, and is a quotation where they were.
    const to = blocks.find((one) => one.start < end && end <= one.end)?.end ?? end;
    const grown = blocks
      .filter((one) => one.start <= start && start < one.end)
      .map((one) => ({ start: one.start, end: Math.max(one.end, to) + suggested.length - (end - start) }));
    const would = quotedSentences(after, { start, end: start + suggested.length }, grown).map(bare);
    if (
      would.some((one) => one !== '' && !stood.includes(one) && !sources.some((words) => words.includes(one)))
    )
      throw notSourceWords(field);
  }
}

const notSourceWords = (field: SuggestionField) =>
  invalidField(
    field,
    'In a quotation only the source’s words or their translation may stand. Add them as a quote in the evidence, or take them from there.',
  );
