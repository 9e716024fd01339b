/** Why: what is set in quotation marks must be the source's words or their translation, and that can be compared. */
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
 * @param field what to name in the refusal: `suggestedText` or `otherWording`.
 * @throws DomainError `invalid`.
 */
export function requireSourceWords(
  kind: ClaimKind,
  suggested: string | null,
  evidence: readonly EvidenceDetail[],
  field: 'suggestedText' | 'otherWording',
): void {
  // A paraphrase is not in quotation marks: it may be reworded freely.
  if (suggested === null || kind !== 'quotation') return;
  const wanted = foldQuotation(suggested);
  const isThere = quotes(evidence).some((one) =>
    [one.quote, one.translation].some((text) => foldQuotation(text).includes(wanted)),
  );
  if (wanted === '' || !isThere) {
    throw invalidField(
      field,
      'Inside quotation marks only the source’s words or their translation may stand. Add them as a quote in the evidence, or take them from there.',
    );
  }
}
