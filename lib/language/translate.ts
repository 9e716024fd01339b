/** Why: one sentence in one language, by next-intl's own core: in pages, in answers of the API, in tests. */
import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import type { z } from 'zod';
import { type InterfaceLanguage, localeOf } from './interface-language';
import type { Literal, Said, Values } from './text';

/** English sentence → the same in another language. */
export type Catalogue = Readonly<Record<string, string>>;

type Chunks = (chunks: ReactNode) => ReactNode;
type RichValues = Readonly<Record<string, string | number | Chunks>>;

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

/** @param catalogue empty for English. @param parsing zod's sentences in that language. */
export function translator(language: InterfaceLanguage, catalogue: Catalogue, parsing?: Parsing): Translate {
  const locale = localeOf[language];
  const formats = new Intl.NumberFormat(locale);
  const known = new Map<string, ReturnType<typeof createTranslator>>();
  const of = (english: string) => {
    const found = known.get(english);
    if (found) return found;
    const message = catalogue[english] ?? english.replace(context, '');
    const made = createTranslator({ locale, messages: { message }, timeZone: 'UTC', onError: raise });
    known.set(english, made as never);
    return made as never as ReturnType<typeof createTranslator>;
  };
  // Without values a sentence is taken as it is: what a person typed may stand in it.
  const translate = (english: string, values?: Values): string =>
    values === undefined
      ? (catalogue[english] ?? english.replace(context, ''))
      : of(english)('message', told(values) as never);
  const told = (values: Values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? translate(value.text, value.values) : value,
      ]),
    );
  return Object.assign(translate, {
    rich: (english: string, values: RichValues) => of(english).rich('message', values as never),
    said: ({ text, values }: Said) => translate(text, values),
    number: (value: number) => formats.format(value),
    language,
    parsing,
  }) as Translate;
}

/** A message that cannot be formatted is a bug. */
function raise(error: Error): never {
  throw error;
}

export const english: Translate = translator('en', {});
