'use client';

import { lazy } from 'react';
import type { InterfaceLanguage } from '@/lib/language/interface-language';

// English is what stands in the code; the catalogue of another language is fetched by those who read it.
const Spanish = lazy(() => import('./spanish'));

/** What the reader's language decides for a whole page: sentences, numbers, days. */
export function Language({ language, children }: { language: InterfaceLanguage; children: React.ReactNode }) {
  return language === 'es' ? <Spanish>{children}</Spanish> : children;
}
