/** One catalogue against what its room says. */
import { placeholders } from '@/scripts/texts/placeholders';

/** English sentence → the same in another language. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Values and signs alone read the same in any language, in the same order: `{field}: {problem}`. Quotation marks do not:
 * `“{words}”` is `«{words}»` in Spanish.
 */
export const hasWords = (sentence: string): boolean => /[\p{L}“”]/u.test(sentence.replace(/\{\w+\}/gu, ''));

/**
 * @param known what other rooms' catalogues say, by sentence; this one's are added. All of them become one, so a
 *   sentence that reads otherwise in another room needs a context before two colons.
 * @returns what is wrong, each with its file.
 */
export function compare(
  file: string,
  sentences: ReadonlySet<string>,
  catalogue: Catalogue,
  known: Map<string, string>,
): string[] {
  const problems: string[] = [];
  for (const one of [...sentences].filter(hasWords).sort()) {
    const translated = catalogue[one];
    if (!translated) problems.push(`${file}: not translated: ${one}`);
    else {
      const problem = unlike(one, translated);
      const before = known.get(one) ?? translated;
      if (problem) problems.push(`${file}: ${problem}: ${one}`);
      if (usted.test(translated)) problems.push(`${file}: not said to “tú”: ${one}`);
      if (before !== translated) problems.push(`${file}: elsewhere it is “${before}”: ${one}`);
      known.set(one, before);
    }
  }
  for (const one of Object.keys(catalogue))
    if (!sentences.has(one)) problems.push(`${file}: nobody says: ${one}`);
  return problems;
}

// The Spanish says “tú”. What a screen asks for is asked at the beginning of a sentence: further on “elija” is a subjunctive.
const usted =
  /(?<!\p{L})ustede?s?(?!\p{L})|(?:^|[.:;] )(?:no )?(?:elija|escriba|haga|diga|vuelva|espere|pulse|abra|vaya|envíe|guarde|quite|añada|seleccione|pruebe|compruebe|indique|introduzca|ponga|cambie|intente|inténtelo|revise|corrija|retire|lea|pida|inicie|recargue|confirme|busque|pegue|divida|asegúrese)(?!\p{L})/iu;

/** Only sentences with values are read as ICU: see lib/language/text.ts. */
function unlike(english: string, translated: string): string | null {
  if (!/[{<]/u.test(english) && !/[{<]/u.test(translated)) return null;
  try {
    return placeholders(english) === placeholders(translated) ? null : 'other values than in';
  } catch {
    return 'cannot be read';
  }
}

/** What `--write` makes of a catalogue: every sentence of the room, what is not translated empty, nothing else. */
export const completed = (sentences: ReadonlySet<string>, catalogue: Catalogue): Catalogue =>
  Object.fromEntries(
    [...sentences]
      .filter(hasWords)
      .sort()
      .map((one) => [one, catalogue[one] ?? '']),
  );
