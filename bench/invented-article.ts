/** A text of any length about nothing, always the same: for measuring, never for reading. */

const SUBJECTS = [
  'The harbour board',
  'A spokeswoman',
  'The growers',
  'Its director',
  'The county',
  'A foreman',
];
const VERBS = ['said', 'recorded', 'denied', 'expected', 'repeated', 'reported', 'measured', 'announced'];
const OBJECTS = [
  'that the northern quay had handled',
  'a rise in the number of boats, from',
  'that repairs to the lock would cost',
  'a loss on the winter crossing of',
  'that the fishing villages had asked for',
];
const UNITS = [
  'boats',
  'tonnes of herring',
  'crossings',
  'million crowns',
  'percent more than in the year before',
];
const ENDS = [
  'since January',
  'in the second quarter',
  'by the end of the season',
  'for the first time',
  'in 2019',
];

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Markdown of about `words` words: a headline, paragraphs of four sentences, a heading every twelve of them. */
export function inventedArticle(words: number): string {
  const next = numbers(7);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
  const parts = ['# The long report on the harbours'];
  let count = 6;
  for (let paragraph = 0; count < words; paragraph += 1) {
    const sentences: string[] = [];
    for (let sentence = 0; sentence < 4; sentence += 1) {
      const figure = Math.ceil(next() * 900);
      sentences.push(
        `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${figure} ${pick(UNITS)} ${pick(ENDS)}, entry ${paragraph * 4 + sentence + 1} of the ledger.`,
      );
    }
    if (paragraph % 12 === 11) parts.push(`## Part ${(paragraph + 1) / 12}`);
    const text = sentences.join(' ');
    parts.push(text);
    count += text.split(' ').length;
  }
  return parts.join('\n\n');
}
