'use client';

import { createContext, use } from 'react';
import { type Said, saidOf } from '@/lib/language/text';
import { english, type Translate } from '@/lib/language/translate';

const Context = createContext<Translate>(english);

export function TextProvider({ value, children }: { value: Translate; children: React.ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

/** What the desk says, in the reader's language: `t('Save')`, `t('{n, plural, one {# word} other {# words}}', { n })`. */
export const useText = (): Translate => use(Context);

/** What is wrong with one field, in the reader's language; null where nothing is. */
export const problemWith = (
  t: Translate,
  field: string,
  problems: readonly { field: string; message: Said | string }[],
): string | null => {
  const found = problems.find((one) => one.field === field);
  return found ? t.said(saidOf(found.message)) : null;
};
