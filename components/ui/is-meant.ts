/** Capitals and accents do not count in what is looked for. */
const folded = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether every word that was typed stands in it, in any order. */
export function isMeant(typed: string, ...said: (string | undefined)[]): boolean {
  const line = folded(said.filter(Boolean).join(' '));
  return folded(typed)
    .split(/\s+/u)
    .every((word) => line.includes(word));
}
