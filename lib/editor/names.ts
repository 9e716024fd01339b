// Where names stand in a sentence: people with their titles and particles, places, bodies. Rules of thumb for English and Spanish.
import { type TextRange } from '@/lib/anchoring/selector';

const either = (list: string) => list.trim().split(/\s+/u).join('|');

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const SPACE = String.raw`[ \u00a0\u202f]`;

/** What is hung on a word with an apostrophe and is none of the name: Peru’s, she’ll, we’re. */
const HUNG = String.raw`['’](?:s|m|d|t|ll|re|ve)${END}`;
/** U.S., O’Higgins, Pérez-Castejón, Covid-19, al-Assad, d’Escoto, Dr. */
const WORD =
  // Nobody is called so: what is theirs is the name of something else.
  String.raw`(?:(?:People|Women|Men|Children|King|Queen)['’]s(?=${SPACE}\p{Lu})|` +
  String.raw`(?:(?:al|ar|as|at|ad|an|el|ed|es)-|[dl]['’])?\p{Lu}[\p{L}\p{M}\p{N}]*` +
  String.raw`(?:(?!${HUNG})['’]\p{L}+|-[\p{L}\p{N}]+|\.\p{L}+)*\.?)`;
const particles = (list: readonly string[]) => list.map((one) => one.replaceAll(' ', SPACE)).join('|');
/** Small words that only ever stand in a name: it may begin with them. */
const FAMILY = particles(['van der', 'van den', 'van de', 'van', 'von der', 'von dem', 'von', 'bin', 'ibn']);
const JOINT = particles([
  ...['of the', 'of', 'de la', 'de las', 'de los', 'de', 'del', 'della', 'des', 'du', 'di'],
  ...['da', 'das', 'do', 'dos', 'ter', 'ten', 'zu', '&'],
]);
const NAME = new RegExp(
  `${START}(?:(?:${FAMILY})${SPACE})?${WORD}(?:${SPACE}(?:(?:${FAMILY}|${JOINT})${SPACE})?${WORD})*`,
  'gu',
);

/** Bodies whose names go on: Ministerio de Economía y Finanzas, Commission for Development and Life. */
const BODY = either(`
  Agency Alliance Association Authority Board Bureau Centre Center Chamber Commission Committee Council Court Department
  Directorate Faculty Federation Front Fund Institute Ministry Minister Movement Office Organi[sz]ation Party Programme
  Program School Secretary Secretariat Service Society Union
  Agencia Alianza Asociación Autoridad Cámara Centro Comisión Comité Consejo Corte Departamento Dirección Facultad
  Federación Fondo Frente Instituto Junta Ministerio Ministr[oa] Movimiento Oficina Organización Partido Programa
  Secretar[ií]a Secretario Servicio Sociedad Superintendencia Tribunal Unión Viceministerio Viceministr[oa]`);
/** Its name says what it is for. */
const OF_BODY = new RegExp(
  `${START}(?:${BODY})(?:${SPACE}${WORD}){0,3}${SPACE}(?:of|for|on|de|del|para|por)${END}`,
  'u',
);
const BODY_AT_END = new RegExp(`${START}(?:${BODY})(?:${SPACE}${WORD}){0,3}$`, 'u');
/** The body itself is written small: el ministerio de Economía y Finanzas. */
const OF_SMALL_BODY = new RegExp(
  `${START}(?:${BODY})${SPACE}(?:of|for|on|de|del|para|por)${SPACE}(?:(?:the|el|la|los|las)${SPACE})?$`,
  'iu',
);
const PURPOSE = new RegExp(
  `^${SPACE}(?:(?:for|on)(?:${SPACE}the)?|(?:para|por|contra)${SPACE}(?:el|la|los|las))${SPACE}$`,
  'u',
);
const AND = new RegExp(
  `^,?${SPACE}(?:and|y|e)(?:${SPACE}(?:of|for|de|del|para)(?:${SPACE}(?:the|la|los|las))?)?${SPACE}$`,
  'u',
);
const COMMA = new RegExp(`^,${SPACE}$`, 'u');
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Words that begin a sentence with a capital and are no part of a name. */
const OPENING = new Set(
  `
    The A An In On At It He She They We You I But And Or For From This That These Those When While Where After Before As If
    Because Its His Her Their Our My No Not There Here What Who Why How By With Without To Of Since Until Under Over All Most Many
    Some Only Even So Such Yet Now Then Today Yesterday Tomorrow Tonight Everyone Everybody Someone Somebody Anyone Nobody
    One Another Let
    El La Los Las Lo Un Una Unos Unas En De Del A Al Y O Pero Por Para Con Sin Que Se Su Sus Es Este Esta Estos Estas Ese
    Esa Según Cuando Desde Hasta Tras Como No Ni Si Sobre Entre Más Cada Todo Todos Todas Nadie Ayer Hoy Mañana También Ya
    Así Aunque`
    .trim()
    .split(/\s+/u),
);

/** A full stop belongs to initials and to short forms of address, not to the last word of a sentence. */
const STOP = /(?<!(?:^|[ .-])\p{Lu})(?<!\b(?:S[rt]|M[rs]|Mrs|Dr|Dra|Sra|Jr))\.$/u;

const slice = (sentence: string, { start, end }: TextRange) => sentence.slice(start, end);

/** Whether what follows may be more of this name: it is a body's, and says what it is for. */
const goesOn = (sentence: string, name: TextRange) =>
  OF_BODY.test(slice(sentence, name)) || OF_SMALL_BODY.test(sentence.slice(0, name.start));

/** Names in a row of which the first is that of a body, put together. */
function together(sentence: string, names: readonly TextRange[]): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at < names.length; at += 1) {
    let name = names[at]!;
    for (let next = names[at + 1]; next; next = names[at + 1]) {
      const end = endOfMore(sentence, name, names, at + 1);
      if (end === null) break;
      name = { start: name.start, end: names[end]!.end };
      at = end;
    }
    found.push(name);
  }
  return found;
}

/** The index of the name up to which `name` goes on from `next`; null where it does not. */
function endOfMore(
  sentence: string,
  name: TextRange,
  names: readonly TextRange[],
  next: number,
): number | null {
  const between = (from: number, at: number) => sentence.slice(from, names[at]!.start);
  if (PURPOSE.test(between(name.end, next)))
    return BODY_AT_END.test(slice(sentence, name)) || goesOn(sentence, name) ? next : null;
  if (!goesOn(sentence, name)) return null;
  // “Housing, Construction and Sanitation”: a list belongs to it only where it is closed.
  let last = next;
  let from = name.end;
  while (last < names.length && COMMA.test(between(from, last))) {
    from = names[last]!.end;
    last += 1;
  }
  if (last === names.length || !AND.test(between(from, last))) return null;
  return ACRONYM.test(slice(sentence, names[last]!).replace(STOP, '')) ? null : last;
}

/**
 * In the order of the text; offsets count from the start of `sentence`. `known`: words that stand as names elsewhere in the
 * text; they are names at the start of a sentence, too, where every word has a capital.
 */
export function namesIn(sentence: string, known: ReadonlySet<string>): TextRange[] {
  const found = [...sentence.matchAll(NAME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return together(sentence, found)
    .map((name) => withoutOpening(sentence, name, known))
    .filter((name) => name !== null);
}

/** A name without the full stop of its sentence and the word that only opens it; null where nothing is left of it. */
function withoutOpening(
  sentence: string,
  { start, end }: TextRange,
  known: ReadonlySet<string>,
): TextRange | null {
  const name = sentence.slice(start, end).replace(STOP, '');
  const before = sentence.slice(0, start);
  const opens = !/[\p{L}\p{N},;]\P{L}*$/u.test(before) || /[“«„"] ?$/u.test(before);
  let from = start;
  let words = name.split(/[ \u00a0\u202f]/u);
  const isOpening = (word: string) => OPENING.has(word) && !ACRONYM.test(word);
  while (words[0] !== undefined && isOpening(words[0]) && (opens || words.length === 1)) {
    from += words[0].length + 1;
    words = words.slice(1);
  }
  const [first] = words;
  if (first === undefined) return null;
  const isSure =
    ACRONYM.test(first) || known.has(first) || /^['’]s/u.test(sentence.slice(start + name.length));
  return opens && from === start && words.length === 1 && !isSure
    ? null
    : { start: from, end: start + name.length };
}

const IN_THE_MIDDLE = new RegExp(String.raw`(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{M}]+`, 'gu');

/** The words that have a capital though they open no sentence of the text. */
export const knownNames = (text: string): Set<string> =>
  new Set([...text.matchAll(IN_THE_MIDDLE)].map(([word]) => word));
