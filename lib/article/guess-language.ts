// The language decides how sentences are split; most articles do not say it, their commonest words do.

const COMMON = {
  en: new Set(
    'the and of to in is that was for it with as his on be at by had not are but from or have an they which'.split(
      ' ',
    ),
  ),
  es: new Set(
    'de la que el en y los del se las por un para con una su al lo como más pero sus le ya o este sí porque'.split(
      ' ',
    ),
  ),
};
/** Characters looked at: the first page tells as much as the book. */
const SAMPLE = 20_000;

/** `en` or `es`, or null where the text is too short or in neither. */
export function guessLanguage(text: string): 'en' | 'es' | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let [en, es] = [0, 0];
  for (const word of words) {
    if (COMMON.en.has(word)) en += 1;
    if (COMMON.es.has(word)) es += 1;
  }
  const [best, other] = en > es ? [en, es] : [es, en];
  // In running text of either language these words are a third of it or more.
  if (best < 2 || best < words.length / 12 || best < other * 2) return null;
  return en > es ? 'en' : 'es';
}
