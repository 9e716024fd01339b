// What in a sentence can be checked one by one: figures, names, dates, quotations. Rules of thumb for English and Spanish.
import { type TextRange } from '@/lib/anchoring/selector';

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

const QUOTATION = /“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|"[^"]+"/gu;
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
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}+)*\.?`;
const JOINING = 'of the|of|de la|de los|de las|de|del|da|di|van der|van|von|y|&';
const NAME = new RegExp(`${WORD_START}${CAPITAL}(?: (?:(?:${JOINING}) )?${CAPITAL})*`, 'gu');
const CALENDAR = whole(`${MONTHS}|${WEEKDAYS}`, 'u');

/** Words that begin a sentence with a capital and are no part of a name. */
const OPENING = new Set(
  (
    'The A An In On At It He She They We You I But And Or For From This That These Those When While Where After Before As If Its His ' +
    'Her Their Our My No Not There Here What Who Why How By With Without To Of Since Until Under Over All Most Many Some Only Even ' +
    'El La Los Las Lo Un Una Unos Unas En De Del A Al Y O Pero Por Para Con Sin Que Se Su Sus Es Este Esta Estos Estas Ese Esa Según ' +
    'Cuando Desde Hasta Tras Como No Ni Si Sobre Entre Más Cada Todo Todos Todas Nadie Ayer Hoy También Ya Así Aunque'
  ).split(' '),
);

const rangesOf = (pattern: RegExp, text: string): TextRange[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const overlap = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end;

/**
 * In the order of the text, a longer one before those inside it. Offsets count from the start of `sentence`. A date is no
 * figure; what stands inside a quotation is found after the quotation.
 */
export function findsIn(sentence: string): TextRange[] {
  const dates = rangesOf(DATE, sentence);
  const figures = rangesOf(FIGURE, sentence).filter((one) => !dates.some((date) => overlap(date, one)));
  const names = rangesOf(NAME, sentence)
    .map((name) => withoutOpening(sentence, name))
    .filter((name) => name !== null)
    .filter((name) => ![...dates, ...figures].some((one) => overlap(one, name)));
  return [...rangesOf(QUOTATION, sentence), ...dates, ...figures, ...names].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** A name without the full stop of its sentence and the word that only opens it; null where nothing is left of it. */
function withoutOpening(sentence: string, { start, end }: TextRange): TextRange | null {
  const text = sentence.slice(start, end);
  // A full stop belongs to initials and to short forms of address, not to the last word of a sentence.
  const stop = /(?<!^|[ .-])(?<!\bS[rt]|\bM[rs]|\bMrs|\bDr|\bSra)\.$/u.test(text) ? 1 : 0;
  const name = text.slice(0, text.length - stop);
  const opens =
    !/[\p{L}\p{N},;]\P{L}*$/u.test(sentence.slice(0, start)) || /[“«„"] ?$/u.test(sentence.slice(0, start));
  const [first = '', ...rest] = name.split(' ');
  const isAcronym = /^\p{Lu}{2,}$/u.test(first);
  const skipped = OPENING.has(first) && !isAcronym;
  if (skipped && rest.length === 0) return null;
  if (opens && rest.length === 0 && !isAcronym) return null;
  const from = skipped && opens ? start + first.length + 1 : start;
  const found = { start: from, end: end - stop };
  return CALENDAR.test(sentence.slice(found.start, found.end)) && !/ /u.test(name) ? null : found;
}
