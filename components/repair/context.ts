/** Why: what stands around words is kept by length; shown it begins and ends with a word, and stays in its paragraph. */

/** Followed by `…` directly, its full stop would read as a fourth dot. */
const ENDS_SENTENCE = /[.!?…][\p{Pe}\p{Pf}"']*$/u;

/** What stands before the words. `…` where it was cut. */
export function contextBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  if (line.length < prefix.length || line === '') return line;
  const space = line.search(/\s/u);
  return space === -1 ? `…${line}` : `…${line.slice(space).trimStart()}`;
}

/** What stands after them. */
export function contextAfter(suffix: string): string {
  const at = suffix.indexOf('\n');
  if (at !== -1 || suffix === '') return suffix.slice(0, Math.max(0, at));
  const last = suffix.search(/\s\S*$/u);
  const words = last === -1 ? suffix : suffix.slice(0, last);
  return ENDS_SENTENCE.test(words) ? `${words}\u00a0…` : `${words}…`;
}
