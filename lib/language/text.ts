/** Why: what people read is written once, in English, where it is said; other languages are looked up by it. */

declare const marked: unique symbol;

/** A sentence that is to be translated later than where it is written. */
export type Text = string & { readonly [marked]: true };

/** Of a literal: itself. Of any other string: only what `text` has marked, so that every sentence can be found. */
export type Literal<S extends string> = string extends S ? Text : S;

/** What fills the braces: a name, a number, or a sentence of its own (a state, a reason). */
export type Values = Readonly<Record<string, string | number | Said>>;

/** A sentence with its values, not yet in any language. */
export interface Said {
  text: Text;
  values?: Values;
}

/**
 * Marks a sentence for the catalogues. Its parts in braces are ICU's, those that message.ts reads: `{name}`,
 * `{total, number}`, `{count, plural, one {# word} other {# words}}`. Where one English word is two in another language,
 * what it means stands before two colons: `state:: Open`.
 */
export const text = <S extends string>(english: S): S & Text => english as S & Text;

/** Of a plain sentence: itself, without values. */
export const saidOf = (what: Said | string): Said =>
  typeof what === 'string' ? { text: what as Text } : what;

export const say = <S extends string>(english: Literal<S>, values?: Values): Said => ({
  text: english as Text,
  ...(values ? { values } : {}),
});
