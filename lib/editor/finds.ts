// What in a sentence can be checked one by one: figures, names, dates, quotations. Rules of thumb for English and Spanish.
import { type TextRange } from '@/lib/anchoring/selector';
import { QUOTATION } from '@/lib/article/quoted-words';
import { namesIn } from './names';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const WEEKDAYS =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const SPELLED =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|' +
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|' +
  'ochenta|noventa|cien|ciento|doscient[oa]s|quinient[oa]s';
const LARGE =
  'dozens?|hundreds?|thousands?|millions?|billions?|trillions?|docenas?|cientos|miles|mil millones|mil|mill[oó]n(?:es)?|billones';
const UNITS =
  'per ?cent|percentage points?|points?|por ciento|puntos(?: porcentuales)?|euros?|dollars?|pounds?|pence|crowns?|dólares|libras|' +
  'pesos|soles|francos|kilomet(?:re|er)s?|met(?:re|er)s?|miles|kilómetros?|metros?|millas|km²?|kg|MW|GWh|kilograms?|tonn?es|kilos?|' +
  'toneladas?|hectares?|hectáreas?|lit(?:re|er)s?|litros?|degrees?|grados?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|' +
  'años?|meses|semanas?|días?|horas?|minutos?|segundos?';

const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;
const whole = (pattern: string, flags = 'giu') => new RegExp(`${WORD_START}(?:${pattern})${WORD_END}`, flags);

const DATE = whole(
  [
    String.raw`(?:(?:${WEEKDAYS}),? )?\d{1,2}(?:st|nd|rd|th)?(?: of| de)? (?:${MONTHS})(?:,?(?: de| del)? \d{4})?`,
    String.raw`(?:${MONTHS}) \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?`,
    String.raw`(?:${MONTHS})(?: de| del)? \d{4}`,
    String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`,
    String.raw`(?:1[5-9]|20)\d\d(?:[–-](?:(?:1[5-9]|20)\d\d|\d\d))?s?`,
    `(?:${WEEKDAYS})`,
  ].join('|'),
);
const NUMBER = String.raw`[+−-]?\p{Nd}+(?:[.,’  ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?(?:st|nd|rd|th|[ºª])?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(?:US\$|R\$|S/\.?|\p{Sc}|USD|EUR|GBP) ?)?(?:${NUMBER}|(?:${SPELLED})${WORD_END})` +
    String.raw`(?:[- ](?:${LARGE})${WORD_END})?(?: ?[%‰°\p{Sc}]|[- ](?:de )?(?:${UNITS})${WORD_END})?|` +
    String.raw`${WORD_START}(?:${LARGE})${WORD_END}(?: (?:of|de) (?:${UNITS})${WORD_END})?`,
  'giu',
);
/** A month without a day or a year is not to be checked by itself. */
const CALENDAR_ALONE = new RegExp(`^(?:${MONTHS}|${WEEKDAYS})$`, 'u');

const rangesOf = (pattern: RegExp, text: string): TextRange[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const overlap = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end;

/** The same length, so that offsets hold; no letter, so that no name goes across. */
const blanked = (sentence: string, ranges: readonly TextRange[]) =>
  ranges.reduce(
    (text, { start, end }) => text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end),
    sentence,
  );

const isWithin = (one: TextRange, other: TextRange) => other.start <= one.start && one.end <= other.end;

/**
 * In the order of the text, a longer one before those inside it. Offsets count from the start of `sentence`. A date is no
 * figure; what stands inside a quotation is found after the quotation. `known`: words that are names elsewhere in the text.
 */
export function findsIn(sentence: string, known: ReadonlySet<string> = new Set()): TextRange[] {
  const dates = rangesOf(DATE, sentence);
  const figures = rangesOf(FIGURE, sentence).filter((one) => !dates.some((date) => overlap(date, one)));
  // Three Gorges Dam, José dos Santos, Covid-19: a number may be a part of a name, unless its capital is the sentence’s.
  const mayBeName = ({ start, end }: TextRange) =>
    start > 0 && (/^\p{L}+$/u.test(sentence.slice(start, end)) || /\p{L}-$/u.test(sentence.slice(0, start)));
  const apart = [...dates, ...figures.filter((one) => !mayBeName(one))];
  const names = namesIn(blanked(sentence, apart), known).filter(
    ({ start, end }) => !CALENDAR_ALONE.test(sentence.slice(start, end)),
  );
  const counted = figures.filter((one) => !names.some((name) => isWithin(one, name)));
  return [...rangesOf(QUOTATION, sentence), ...dates, ...counted, ...names].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
