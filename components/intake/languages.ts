import type { Option } from '@/components/ui/select';
import type { InterfaceLanguage } from '@/lib/language/interface-language';

/** Those that newsrooms of ours write in most; any other that a text was read as comes on top. */
const offered = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'ca',
  'nl',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'ro',
  'hu',
  'el',
  'uk',
  'ru',
  'tr',
  'ar',
  'he',
  'hi',
  'zh',
  'ja',
  'ko',
];

/** Languages by their names in the reader's. Only for what is drawn in the browser: the names are its own. */
export function languageOptions(current: string, language: InterfaceLanguage): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (offered.includes(current) ? offered : [current, ...offered]).map((code) => ({
    value: code,
    label: names.of(code) ?? code,
  }));
}
