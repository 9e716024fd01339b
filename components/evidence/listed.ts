/** Why: what a list under a search field shows while answers come in. What is highlighted is taken by Enter, so it may not move. */

export interface Listed<Choice> {
  /** What was looked for. */
  words: string;
  choices: Choice[];
}

/** For the same words the list grows at its end alone; other words begin another. `found`: what may be shown by now. */
export function listed<Choice extends { id: string }>(
  before: Listed<Choice>,
  words: string,
  found: Choice[],
): Listed<Choice> {
  if (before.words !== words) return { words, choices: found };
  const fresh = new Map(found.map((one) => [one.id, one]));
  const stay = before.choices.map((one) => fresh.get(one.id) ?? one);
  const known = new Set(stay.map(({ id }) => id));
  return { words, choices: [...stay, ...found.filter(({ id }) => !known.has(id))] };
}

/** Whether they show the same things in the same order. */
export const isSameList = <Choice extends { id: string }>(one: Listed<Choice>, other: Listed<Choice>) =>
  one.words === other.words &&
  one.choices.length === other.choices.length &&
  one.choices.every(({ id }, at) => id === other.choices[at]?.id);
