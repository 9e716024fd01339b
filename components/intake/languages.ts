import type { Option } from '@/components/ui/select';

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

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Languages by their English names. Only for what is drawn in the browser: the names are its own. */
export const languageOptions = (current: string): Option[] =>
  (offered.includes(current) ? offered : [current, ...offered]).map((code) => ({
    value: code,
    label: names.of(code) ?? code,
  }));
