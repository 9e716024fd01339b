'use client';

import { interfaceLanguage, type InterfaceLanguage, languageCookie } from '@/lib/language/interface-language';

const YEAR = 365 * 24 * 60 * 60;

/** What this browser asks for, as the server reads it from a request. */
export function chosenLanguage(): InterfaceLanguage {
  if (typeof document === 'undefined') return 'en';
  const chosen = new RegExp(`(?:^|; )${languageCookie}=([^;]*)`, 'u').exec(document.cookie)?.[1] ?? null;
  return interfaceLanguage(chosen, navigator.languages.join(','));
}

/** The whole page is made anew in that language. What is typed is kept as a draft, and what waits to be sent holds the page. */
export function chooseLanguage(language: InterfaceLanguage): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${languageCookie}=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
  location.reload();
}
