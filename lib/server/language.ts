/** Why: what the server says is said in the language of who asks. */
import { spanishOnTheServer } from '@/lib/language/catalogue-es-server';
import type { InterfaceLanguage } from '@/lib/language/interface-language';
import { english, type Translate, translator } from '@/lib/language/translate';
import es from 'zod/v4/locales/es.js';
import { readerLanguage } from './reader-language';

const translators: Record<InterfaceLanguage, Translate> = {
  en: english,
  es: translator('es', spanishOnTheServer, es().localeError),
};

export const translateFor = (headers: Headers): Translate => translators[readerLanguage(headers)];
