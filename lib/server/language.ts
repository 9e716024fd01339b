/** Why: pages and answers of the API speak the language of who asks, by the same rule. */
import { spanish } from '@/lib/language/catalogue-es';
import { interfaceLanguage, type InterfaceLanguage, languageCookie } from '@/lib/language/interface-language';
import { english, type Translate, translator } from '@/lib/language/translate';
import { cookieValue } from './auth/session-cookie';

const translators: Record<InterfaceLanguage, Translate> = { en: english, es: translator('es', spanish) };

/** By the cookie of the choice, else by Accept-Language. */
export const translateFor = (headers: Headers): Translate =>
  translators[
    interfaceLanguage(cookieValue(headers.get('Cookie'), languageCookie), headers.get('Accept-Language'))
  ];
