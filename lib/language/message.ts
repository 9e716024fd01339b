/** Why: the few forms of ICU's messages that our sentences use; the whole grammar weighs 11 kB on every page. */

export type Part =
  | string
  | { kind: 'value'; name: string }
  | { kind: 'number'; name: string }
  /** The number that a plural is about, as `#` says it. */
  | { kind: 'count' }
  | { kind: 'plural'; name: string; options: Readonly<Record<string, readonly Part[]>> }
  | { kind: 'tag'; name: string; children: readonly Part[] };

/**
 * `{name}`, `{total, number}`, `{count, plural, =0 {none} one {# word} other {# words}}`, `<b>{name}</b>`. An apostrophe
 * is one: there is no way to write a brace as a brace.
 * @throws where the message is of another form.
 */
export function parseMessage(message: string): readonly Part[] {
  let at = 0;
  const fail = (): never => {
    throw new Error(`Cannot be read at ${at}: ${message}`);
  };
  /** Takes what comes next, if it is that. */
  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(message);
    if (found) at = form.lastIndex;
    return found;
  };
  const must = (form: RegExp): string[] => take(form) ?? fail();

  /** Up to what closes them, which is left to whoever opened. */
  const parts = (isInPlural: boolean): Part[] => {
    const found: Part[] = [];
    for (;;) {
      const words = take(isInPlural ? /[^{}<#]+/uy : /[^{}<]+/uy);
      if (words) {
        found.push(words[0]);
        continue;
      }
      const tag = take(/<(\w+)>/uy);
      if (tag) {
        found.push({ kind: 'tag', name: tag[1]!, children: parts(isInPlural) });
        if (must(/<\/(\w+)>/uy)[1] !== tag[1]) fail();
      } else if (isInPlural && take(/#/uy)) found.push({ kind: 'count' });
      else if (take(/\{/uy)) found.push(value());
      else return found;
    }
  };
  const value = (): Part => {
    const name = must(/\s*(\w+)\s*/uy)[1]!;
    if (take(/\}/uy)) return { kind: 'value', name };
    if (take(/,\s*number\s*\}/uy)) return { kind: 'number', name };
    must(/,\s*plural\s*,\s*/uy);
    const options: Record<string, Part[]> = {};
    for (let option; (option = take(/(=\d+|\w+)\s*\{/uy)); must(/\}\s*/uy)) options[option[1]!] = parts(true);
    must(/\}/uy);
    return options['other'] ? { kind: 'plural', name, options } : fail();
  };

  const whole = parts(false);
  return at === message.length ? whole : fail();
}

/** What a message is made of in the end: words, and what stands for its tags. */
export type Piece<Node> = string | Node;

export interface Filling<Node> {
  /** @throws where there is none. */
  value(name: string): string | number;
  number(value: number): string;
  /** Which of the plural's options a number takes: `one`, `many`, `other`. */
  plural(value: number): string;
  tag(name: string, children: Piece<Node>[]): Node;
}

/** @returns neighbouring words as one. */
export function fill<Node>(
  parts: readonly Part[],
  filling: Filling<Node>,
  count: number | null = null,
): Piece<Node>[] {
  const pieces = parts.flatMap((part): Piece<Node>[] => {
    if (typeof part === 'string') return [part];
    if (part.kind === 'count') return [filling.number(count!)];
    if (part.kind === 'tag') return [filling.tag(part.name, fill(part.children, filling, count))];
    const value = filling.value(part.name);
    if (part.kind === 'value') return [String(value)];
    if (part.kind === 'number') return [filling.number(Number(value))];
    const { options } = part;
    const chosen = options[`=${value}`] ?? options[filling.plural(Number(value))] ?? options['other']!;
    return fill(chosen, filling, Number(value));
  });
  return pieces.reduce<Piece<Node>[]>((joined, piece) => {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
    return joined;
  }, []);
}
