/** Why: which language the desk speaks to somebody. The language of an article is another thing: lib/domain/article.ts. */

export const interfaceLanguages = ['en', 'es'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** In its own words, for whoever looks for it. */
export const interfaceLanguageNames: Record<InterfaceLanguage, string> = { en: 'English', es: 'Español' };

/** How numbers and days are written. */
export const localeOf: Record<InterfaceLanguage, string> = { en: 'en-GB', es: 'es-ES' };

/** Where the browser keeps what its user chose; readable by scripts, since it is no secret. */
export const languageCookie = 'stet-language';

const isOurs = (tag: string): tag is InterfaceLanguage =>
  (interfaceLanguages as readonly string[]).includes(tag);

/**
 * What was chosen, else the first language of ours that the browser asks for, else English.
 * @param acceptLanguage as in RFC 9110, 12.5.4.
 */
export function interfaceLanguage(chosen: string | null, acceptLanguage: string | null): InterfaceLanguage {
  if (chosen !== null && isOurs(chosen)) return chosen;
  const asked = (acceptLanguage ?? '')
    .split(',', 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return { language: tag.split('-')[0]!, weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return asked.map(({ language }) => language).find(isOurs) ?? 'en';
}
