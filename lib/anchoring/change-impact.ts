// What a change of words may do to a claim: a number is graver than a comma, and comes first in what a checker is shown.
import { CHANGE_KINDS, type ChangeKind } from './change-kinds';

/** A word or sign of the text as it is written there. */
export type ChangedWord = {
  readonly text: string;
  /** Begins a sentence, where a capital letter makes no name. */
  readonly isFirst: boolean;
};

export type WordsBeforeAndAfter = {
  readonly before: readonly ChangedWord[];
  readonly after: readonly ChangedWord[];
  /** The words next to the change, which tell "5 March" from "5 boats". */
  readonly beside: readonly string[];
  /** Stands between quotation marks, in either text. */
  readonly isQuoted: boolean;
};

const set = (words: string) => new Set(words.trim().split(/\s+/));

const MONTHS_AND_DAYS = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  monday tuesday wednesday thursday friday saturday sunday
  lunes martes miércoles jueves viernes sábado domingo
  today yesterday tomorrow tonight hoy ayer mañana anteayer anoche`);
const NUMBER_WORDS = set(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
  million millions billion billions trillion dozen dozens half twice double triple quarter third thirds percent percentage
  first second once
  cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
  dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos
  quinientos mil miles millón millones billón billones docena docenas mitad doble triple cuarto tercio primera primero
  segunda segundo tercera tercero`);
const NEGATIONS = set(`
  not no never nor none neither nobody nothing nowhere without cannot cant dont doesnt didnt wont isnt arent wasnt
  werent hasnt havent hadnt wouldnt couldnt shouldnt hardly barely
  nunca jamás sin ni ningún ninguno ninguna ningunos ningunas nadie nada tampoco apenas`);
const HEDGES = set(`
  may might could would should can perhaps maybe possibly probably likely unlikely apparently seemingly reportedly
  allegedly supposedly presumably about around roughly approximately nearly almost some estimated expected believed
  suggests suggest suggested appears appear appeared seems seem seemed indicates indicate often sometimes usually
  generally largely mostly partly somewhat
  quizá quizás acaso posiblemente probablemente supuestamente presuntamente aparentemente presunto presunta supuesto
  supuesta podría podrían puede pueden pudo debería deberían habría habrían sería serían casi aproximadamente alrededor
  cerca parece parecen parecía sugiere sugieren unos unas estimado estimada generalmente normalmente`);
/** These are months only with a capital letter. */
const ALSO_VERBS = set('may march');
const YEAR = /^(1[5-9]|20)\d\d$/;
const DAY_OF_MONTH = /^\d{1,2}\p{L}{0,2}$/u;
const HAS_DIGIT = /\p{N}/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const MONEY_OR_MEASURE = /[%‰°+±<>=≈]|\p{Sc}/u;
const QUOTATION_MARK = /["«»“”„]/;

/** What a word or sign is in itself, as bits. */
const IS_WORD = 1;
const IS_MEASURE = 2;
const IS_QUOTATION_MARK = 4;
const IS_NUMBER = 8;
const IS_YEAR = 16;
const IS_DAY = 32;
const IS_DATE = 64;
const IS_CAPITAL = 128;
const IS_ALL_CAPITALS = 256;
const IS_NEGATION = 512;
const IS_HEDGE = 1024;

/** Looked up again and again: the same few words change in a text. */
const known = new Map<string, number>();
const MOST_KNOWN = 4096;

function traitsOf(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  const word = plain(text);
  let traits = 0;
  if (HAS_WORD.test(text)) traits |= IS_WORD;
  if (MONEY_OR_MEASURE.test(text)) traits |= IS_MEASURE;
  if (QUOTATION_MARK.test(text)) traits |= IS_QUOTATION_MARK;
  if (HAS_DIGIT.test(text) || NUMBER_WORDS.has(word)) traits |= IS_NUMBER;
  if (YEAR.test(text)) traits |= IS_YEAR;
  if (DAY_OF_MONTH.test(text)) traits |= IS_DAY;
  if (MONTHS_AND_DAYS.has(word) && !ALSO_VERBS.has(text)) traits |= IS_DATE;
  if (/^\p{Lu}/u.test(text) && text !== 'I') traits |= IS_CAPITAL;
  if (/^\p{Lu}{2}/u.test(text)) traits |= IS_ALL_CAPITALS;
  if (NEGATIONS.has(word) || word.endsWith("n't")) traits |= IS_NEGATION;
  if (HEDGES.has(word)) traits |= IS_HEDGE;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, traits);
  return traits;
}

/** What kind of change it is: the gravest of all kinds that its words are of. */
export function impactOf({ before, after, beside, isQuoted }: WordsBeforeAndAfter): ChangeKind {
  const words = [...less(before, after), ...less(after, before)];
  let all = 0;
  let isName = false;
  for (const { text, isFirst } of words) {
    const traits = traitsOf(text);
    all |= traits;
    // At the start of a sentence a capital letter makes no name.
    if (traits & (isFirst ? IS_ALL_CAPITALS : IS_CAPITAL)) isName = true;
  }
  if (all & IS_MEASURE) return 'number';
  if (!(all & IS_WORD)) return all & IS_QUOTATION_MARK ? 'quotation' : 'punctuation';
  if (all & IS_NUMBER) {
    const isDated = !!(all & IS_DATE) || beside.some((text) => traitsOf(text) & IS_DATE);
    const isOfDate = (traits: number) => traits & IS_YEAR || (isDated && traits & IS_DAY);
    return words.some(({ text }) => traitsOf(text) & IS_NUMBER && !isOfDate(traitsOf(text)))
      ? 'number'
      : 'date';
  }
  if (all & IS_DATE) return 'date';
  if (isName) return 'name';
  if (isQuoted || all & IS_QUOTATION_MARK) return 'quotation';
  if (all & IS_NEGATION) return 'negation';
  return all & IS_HEDGE ? 'hedge' : 'words';
}

/** The order in which changes are shown: the gravest first. */
export function rankOf(kind: ChangeKind): number {
  return CHANGE_KINDS.indexOf(kind);
}

const plain = (word: string) => word.toLowerCase().replace(/’/g, "'");

/** The words of one side that the other has not, whatever their case; as often as it has them less. */
function less(words: readonly ChangedWord[], others: readonly ChangedWord[]): readonly ChangedWord[] {
  if (words.length === 0 || others.length === 0) return words;
  if (words.length === 1 && others.length === 1) {
    return plain(words[0]!.text) === plain(others[0]!.text) ? [] : words;
  }
  const left = new Map<string, number>();
  for (const { text } of others) left.set(plain(text), (left.get(plain(text)) ?? 0) + 1);
  return words.filter(({ text }) => {
    const count = left.get(plain(text)) ?? 0;
    if (count > 0) left.set(plain(text), count - 1);
    return count === 0;
  });
}
