/** Why: pages and answers of the API speak the language of who asks, by the same rule. */
import { spanishOnTheServer } from '@/lib/language/catalogue-es-server';
import { interfaceLanguage, type InterfaceLanguage, languageCookie } from '@/lib/language/interface-language';
import { english, type Translate, translator } from '@/lib/language/translate';
import es from 'zod/v4/locales/es.js';
import { cookieValue } from './auth/session-cookie';

const translators: Record<InterfaceLanguage, Translate> = { en: english, es: translator('es', spanishOnTheServer, es().localeError) };

/** By the cookie of the choice, else by Accept-Language. */
export const translateFor = (headers: Headers): Translate =>
  translators[
    interfaceLanguage(cookieValue(headers.get('Cookie'), languageCookie), headers.get('Accept-Language'))
  ];
