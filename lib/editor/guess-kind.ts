// The kind that a new claim is offered with, so that the most frequent ones need no choosing. Only ever a first offer.
import { type BlockRole } from '@/lib/article/plain-text';
import { type ClaimKind } from '@/lib/domain/claim';

export const QUOTED = /^["“„«‘'‹]|["”»’'›][.,]?$/u;
const QUOTATION_INSIDE = /["“„«].{12,}["”»]/u;
export const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/u;
export const YEAR = /^\D*\b(?:1[5-9]|20)\d\d\b\D*$/u;
export const SUPERLATIVE =
  /\b(?:first|only|most|largest|biggest|highest|lowest|longest|oldest|never before|primer[ao]?|únic[ao]s?|mayor|menor)\b/iu;
export const FIGURE =
  /\p{Nd}|\b(?:per ?cent|million|billion|dozens?|hundreds|thousands|millones|por ciento)\b/iu;

/** Rules of thumb for English and Spanish, the first that fits; `event` where none does. */
export function guessKind(words: string, role: BlockRole): ClaimKind {
  const text = words.trim();
  if (role === 'headline') return 'headline';
  if (role === 'caption') return 'caption';
  if (role === 'quotation' || QUOTED.test(text) || QUOTATION_INSIDE.test(text)) return 'quotation';
  if (SUPERLATIVE.test(text)) return 'superlative';
  if ((MONTH.test(text) && /\p{Nd}/u.test(text)) || YEAR.test(text)) return 'date';
  if (FIGURE.test(text)) return 'number';
  return 'event';
}
