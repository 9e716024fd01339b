'use client';

import { NextIntlClientProvider } from 'next-intl';
import { lazy } from 'react';
import { type InterfaceLanguage, localeOf } from '@/lib/language/interface-language';

// English is what stands in the code; the catalogue of another language is fetched by those who read it.
const Spanish = lazy(() => import('./spanish'));

/** What the reader's language decides for a whole page: sentences, numbers, days. */
export function Language({ language, children }: { language: InterfaceLanguage; children: React.ReactNode }) {
  return (
    <NextIntlClientProvider locale={localeOf[language]} timeZone="UTC" messages={{}}>
      {language === 'es' ? <Spanish>{children}</Spanish> : children}
    </NextIntlClientProvider>
  );
}
