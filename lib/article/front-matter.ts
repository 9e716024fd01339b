// Some Markdown files begin with a block between two lines of dashes that says title, author and date.
import { readDate } from './read-date';

export type FrontMatter = {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly publishedOn?: string;
  readonly language?: string;
};

const FIELDS: Record<string, keyof FrontMatter> = {
  title: 'headline',
  headline: 'headline',
  título: 'headline',
  titulo: 'headline',
  standfirst: 'standfirst',
  subtitle: 'standfirst',
  description: 'standfirst',
  entradilla: 'standfirst',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  autor: 'byline',
  autora: 'byline',
  outlet: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  medio: 'outlet',
  date: 'publishedOn',
  published: 'publishedOn',
  fecha: 'publishedOn',
  language: 'language',
  lang: 'language',
  idioma: 'language',
};
const LANGUAGES: Record<string, string> = {
  english: 'en',
  inglés: 'en',
  spanish: 'es',
  español: 'es',
  castellano: 'es',
};
/** A block longer than this is no front matter, but an article between two rules. */
const MOST_LINES = 40;

/** Parts the block from the text. `key: value` lines only: nothing else of YAML is read. */
export function readFrontMatter(
  text: string,
  language: string | undefined,
): { front: FrontMatter; body: string } {
  const lines = text.split('\n', MOST_LINES + 2);
  const last = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, last);
  if (
    !/^---\s*$/.test(lines[0] ?? '') ||
    last < 2 ||
    !inside.every((line) => /^(?:[\p{L}_-]+\s*:.*|\s+.*|\s*-\s.*|#.*|\s*)$/u.test(line))
  ) {
    return { front: {}, body: text };
  }
  const front: { -readonly [Field in keyof FrontMatter]: string } = {};
  for (const line of inside) {
    const match = /^([\p{L}_-]+)\s*:\s*(.*)$/u.exec(line);
    const field = FIELDS[match?.[1]?.toLowerCase() ?? ''];
    const value = unquoted(match?.[2] ?? '');
    if (!field || value === '' || front[field] !== undefined) continue;
    const read =
      field === 'publishedOn' ? readDate(value, language) : field === 'language' ? languageOf(value) : value;
    if (read !== null) front[field] = read;
  }
  const length = lines.slice(0, last + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { front, body: text.slice(length) };
}

function unquoted(value: string): string {
  const text = value.trim().replace(/^\[(.*)\]$/, '$1');
  return (/^(["'])(.*)\1$/.exec(text)?.[2] ?? text)
    .replace(/\\(["\\])/g, '$1')
    .replaceAll("''", "'")
    .trim();
}

function languageOf(value: string): string | null {
  const named = LANGUAGES[value.toLowerCase()];
  if (named) return named;
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? value.toLowerCase().split('-', 1)[0]! : null;
}
