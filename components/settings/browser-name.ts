import type { Translate } from '@/lib/language/translate';

const browsers: [RegExp, string][] = [
  [/\bEdgA?\//u, 'Edge'],
  [/\b(OPR|Opera)\//u, 'Opera'],
  [/\b(Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//u, 'Chrome'],
  [/\bVersion\/[\d.]+.* Safari\//u, 'Safari'],
  [/^curl\//u, 'curl'],
];
const systems: [RegExp, string][] = [
  [/iPhone|iPad/u, 'iOS'],
  [/Android/u, 'Android'],
  [/Mac OS X|Macintosh/u, 'macOS'],
  [/Windows/u, 'Windows'],
  [/Linux|X11/u, 'Linux'],
];

const first = (table: [RegExp, string][], text: string) => table.find(([pattern]) => pattern.test(text))?.[1];

/** A User-Agent as a person would say it: "Firefox on Windows". */
export function browserName(t: Translate, userAgent: string): string {
  const browser = first(browsers, userAgent) ?? t('Unknown browser');
  const system = first(systems, userAgent);
  return system ? t('{browser} on {system}', { browser, system }) : browser;
}
