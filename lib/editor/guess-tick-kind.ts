// What is ticked, so that one key is enough: apart from what a claim is offered with, as it weighs more and is wanted later.
import { type TickKind } from '@/lib/domain/tick';
import { FIGURE, MONTH, QUOTED, SUPERLATIVE, YEAR } from './guess-kind';
import { isPlaceName } from './place-cues';

const WEEKDAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?\b/u;
const NUMBER_WORD =
  /^(?:(?:about|some|nearly|over|casi|unos|unas)\s+)?(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien|mil)\b/iu;
const TITLE =
  /\b(?:president|minister|director|mayor|manager|chief|head|chair(?:man|woman)?|secretary|spokes(?:man|woman|person)|professor|judge|governor|senator|ambassador|editor|president[ea]|ministr[oa]|directora?|alcald(?:e|esa)|jef[ea]|secretari[oa]|portavoz|profesora?|juez[a]?|gobernadora?|senadora?)\b/iu;
const LINKING = /^(?:of|the|and|for|in|on|at|to|de|del|la|las|el|los|y|e|para|von|van|der|'s|’s)$/iu;

/** Longer than this in words, it is a statement and no name, date or figure. */
const mostWords = { number: 5, date: 6, name: 16 };

/**
 * What a tick on these words says: rules of thumb for English and Spanish. Null where they are none of the four.
 * @param around what stands in the text before and after them: “in Lima” is a place, “said Lima” is not.
 */
export function guessTickKind(
  words: string,
  { before = '', after = '' }: { before?: string; after?: string } = {},
): TickKind | null {
  const text = words.trim();
  const parts = text.split(/\s+/u).filter((word) => /[\p{L}\p{Nd}]/u.test(word));
  const isName = isNamed(parts) && parts.length <= mostWords.name;
  const isTitle = TITLE.test(text) && parts.length <= mostWords.date;
  if (QUOTED.test(text) || /[.!?]["”»]?$/u.test(text.replace(/(?<=\b(?:\p{L}|\p{Lu}{2}))\.$/u, '')))
    return null;
  const isDated = MONTH.test(text) || WEEKDAY.test(text) || YEAR.test(text);
  if (isDated && parts.length <= mostWords.date && !/per ?cent|%/iu.test(text)) return 'date';
  if (!isName && !isTitle && SUPERLATIVE.test(text)) return null;
  const isPlace = isName && isPlaceName(text, before, after);
  const isFigure = !isPlace && (FIGURE.test(text) || NUMBER_WORD.test(text));
  if (isFigure && parts.length <= mostWords.number) return 'number';
  if (isName) return isPlace ? 'place' : 'name';
  return isTitle ? 'name' : null;
}

/** At least half of the words that carry the meaning begin with a capital. */
function isNamed(parts: readonly string[]): boolean {
  const carrying = parts.filter((word) => !LINKING.test(word));
  const capital = carrying.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return capital.length > 0 && capital.length * 2 >= carrying.length;
}
