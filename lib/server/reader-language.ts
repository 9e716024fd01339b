/** Why: pages, answers and their headers speak the language of who asks, by one rule. */
import { interfaceLanguage, type InterfaceLanguage, languageCookie } from '@/lib/language/interface-language';
import { cookieValue } from './auth/cookie-value';

/** By the cookie of the choice, else by Accept-Language. */
export const readerLanguage = (headers: Headers): InterfaceLanguage =>
  interfaceLanguage(cookieValue(headers.get('Cookie'), languageCookie), headers.get('Accept-Language'));

/** Says in which language an answer is, and what that follows from. */
export function tellLanguage(headers: Headers, language: InterfaceLanguage): void {
  headers.set('Content-Language', language);
  headers.append('Vary', 'Cookie, Accept-Language');
}
