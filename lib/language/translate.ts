/** Why: one sentence in one language, by the same code in pages, in answers of the API, in tests. */
import { createElement, Fragment, type ReactNode } from 'react';
import type { z } from 'zod';
import { type InterfaceLanguage, localeOf } from './interface-language';
import { fill, type Part, parseMessage, type Piece } from './message';
import type { Literal, Said, Values } from './text';

/** English sentence → the same in another language. */
export type Catalogue = Readonly<Record<string, string>>;

type Chunks = (chunks: ReactNode) => ReactNode;
type RichValues = Readonly<Record<string, string | number | Chunks>>;
type Tag<Node> = (name: string, children: Piece<Node>[]) => Node;

export interface Translate {
  /** A sentence; English where the catalogue has none (the checks see to it that it has). */
  <S extends string>(english: Literal<S>, values?: Values): string;
  /** A sentence with tags in it: `<b>{name}</b> invites you`. */
  rich<S extends string>(english: Literal<S>, values: RichValues): ReactNode;
  /** A sentence that somebody else has put together. */
  said(said: Said): string;
  /** As this language writes numbers: 12,345 or 12.345. */
  number(value: number): string;
  language: InterfaceLanguage;
  /** What zod says of its own, for `safeParse(value, { error: t.parsing })`; its English where left out. */
  parsing: Parsing | undefined;
}

export type Parsing = z.core.$ZodErrorMap;

const context = /^[\w ]+:: /u;

/** Made when it is first needed: the first of its kind takes a browser some 30 ms. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

/** @param catalogue empty for English. @param parsing zod's sentences in that language. */
export function translator(language: InterfaceLanguage, catalogue: Catalogue, parsing?: Parsing): Translate {
  const locale = localeOf[language];
  const formats = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const known = new Map<string, readonly Part[]>();
  const sentence = (english: string) => catalogue[english] ?? english.replace(context, '');
  const parts = (english: string) => {
    const found = known.get(english) ?? parseMessage(sentence(english));
    known.set(english, found);
    return found;
  };
  const filled = <Node>(english: string, values: Values | RichValues, tag: Tag<Node>): Piece<Node>[] =>
    fill(parts(english), {
      value(name) {
        const value = values[name];
        if (typeof value === 'string' || typeof value === 'number') return value;
        // A sentence without one of its values is a bug.
        if (typeof value !== 'object') throw new Error(`No value for ${name}: ${english}`);
        return translate(value.text, value.values);
      },
      number: (value) => formats().format(value),
      plural: (value) => plurals().select(value),
      tag,
    });
  // Without values a sentence is taken as it is: what a person typed may stand in it.
  const translate = (english: string, values?: Values): string =>
    values === undefined
      ? sentence(english)
      : filled<string>(english, values, (name) => {
          throw new Error(`Nothing to show <${name}> by: ${english}`);
        }).join('');
  const rich = (english: string, values: RichValues): ReactNode =>
    together(
      filled<ReactNode>(english, values, (name, children) => {
        const show = values[name];
        if (typeof show !== 'function') throw new Error(`Nothing to show <${name}> by: ${english}`);
        return show(together(children));
      }),
    );
  return Object.assign(translate, {
    rich,
    said: ({ text, values }: Said) => translate(text, values),
    number: (value: number) => formats().format(value),
    language,
    parsing,
  }) as Translate;
}

/** Words alone stay words. */
const together = (pieces: ReactNode[]): ReactNode =>
  pieces.every((piece) => typeof piece === 'string')
    ? pieces.join('')
    : createElement(Fragment, null, ...pieces);

export const english: Translate = translator('en', {});
