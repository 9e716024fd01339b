// What a change of words may do to a claim: a number is graver than a comma, and comes first in what a checker is shown.

/** From the gravest to the least grave. */
export const CHANGE_KINDS = [
  'number',
  'date',
  'name',
  'quotation',
  'negation',
  'hedge',
  'words',
  'punctuation',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

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
const YEAR = /^(1[5-9]|20)\d\d$/;
const HAS_DIGIT = /\p{N}/u;
const WORD = /[\p{L}\p{N}]/u;
const MONEY_AND_MEASURE = /[%‰°$€£¥₹+±<>=≈]|\p{Sc}/u;
const CAPITAL = /^\p{Lu}/u;

/** What kind of change it is: the gravest of all kinds that its words are of. */
export function impactOf(change: WordsBeforeAndAfter): ChangeKind {
  const gone = less(change.before, change.after);
  const come = less(change.after, change.before);
  const words = [...gone, ...come];
  if (words.some(({ text }) => MONEY_AND_MEASURE.test(text))) return 'number';
  if (words.every(({ text }) => !WORD.test(text))) {
    return words.some(({ text }) => text === '"' || /["«»“”„]/.test(text)) ? 'quotation' : 'punctuation';
  }
  const lower = words.map(({ text }) => plain(text));
  const isDated = [...lower, ...change.beside.map(plain)].some((word) => isDateWord(word, words));
  const numbers = words.filter(({ text }) => HAS_DIGIT.test(text) || NUMBER_WORDS.has(plain(text)));
  if (numbers.some(({ text }) => !YEAR.test(text) && !(isDated && /^\d{1,2}\p{L}{0,2}$/u.test(text))))
    return 'number';
  if (numbers.length > 0 || lower.some((word) => isDateWord(word, words))) return 'date';
  if (words.some(isName)) return 'name';
  if (change.isQuoted || words.some(({ text }) => /["«»“”„]/.test(text))) return 'quotation';
  if (lower.some((word) => NEGATIONS.has(word) || word.endsWith("n't"))) return 'negation';
  if (lower.some((word) => HEDGES.has(word))) return 'hedge';
  return 'words';
}

/** The order in which changes are shown: the gravest first. */
export function rankOf(kind: ChangeKind): number {
  return CHANGE_KINDS.indexOf(kind);
}

const plain = (word: string) => word.toLowerCase().replaceAll('’', "'");

/** "may" and "march" are months only with a capital letter, unless the language writes none. */
function isDateWord(word: string, words: readonly ChangedWord[]): boolean {
  if (!MONTHS_AND_DAYS.has(word)) return false;
  if (word !== 'may' && word !== 'march' && word !== 'second') return true;
  return !words.some(({ text }) => text === word);
}

/** The words of one side that the other has not, whatever their case; as often as it has them less. */
function less(words: readonly ChangedWord[], others: readonly ChangedWord[]): ChangedWord[] {
  const left = others.map(({ text }) => plain(text));
  return words.filter(({ text }) => {
    const at = left.indexOf(plain(text));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

/** A capital letter inside a sentence; at its start only initials and words that are capitals throughout. */
function isName({ text, isFirst }: ChangedWord): boolean {
  return CAPITAL.test(text) && text !== 'I' && (!isFirst || /^\p{Lu}{2,}/u.test(text));
}
