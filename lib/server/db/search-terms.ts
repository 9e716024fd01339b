/** Why: what somebody typed becomes words that are really there, before any claim or source is looked at. */
import {
  forgiven,
  type FoundTerm,
  mistypings,
  readSearch,
  type Search,
  type SearchTerm,
  signsOfText,
  waysToWrite,
} from '@/lib/domain/search-text';
import type { Db } from './client';
import { Prisma } from './generated/client';

/** What to look for: as Postgres looks for it, and as it is found again in what is shown. */
export interface Wanted {
  /** A tsquery of nothing but quoted words and signs; null where nothing but signs was typed that are not kept. */
  query: string | null;
  /** Of words and signs that must all be there the planner knows how many rows each has, but not how many have them all. */
  isSeveral: boolean;
  terms: FoundTerm[];
  literals: string[];
}

export interface Wish {
  newsroomId: string;
  /** As typed. */
  q: string;
  /** Words nearly like those typed are taken, too. */
  isForgiving?: boolean;
  /** Only the words of this part of the row: the claimant's have the weight A. */
  weight?: 'A';
}

/** A word of one or two letters begins too much. */
const shortestBeginning = 3;
const mostBeginnings = 50;
const nearest = 30;

/**
 * Beginnings and misspellings are looked up among the newsroom's words, so that the planner is asked for whole words only,
 * whose number it knows: docs/decisions/031-search.md. Null where a word is nowhere: then nothing is found.
 */
export async function wantedOf(db: Db, { newsroomId, q, isForgiving, weight }: Wish): Promise<Wanted | null> {
  const search = readSearch(q);
  const wanted = search.terms.map(waysToWrite);
  const known = await knownWords(db, newsroomId, wanted.flat());
  if (isForgiving) await addNearWords(db, newsroomId, search, known);
  // Of each term the ways to write it of which every word is somewhere.
  const ways: FoundTerm[][] = wanted.map((term) =>
    term
      .map(({ words, isBeginning }) =>
        words.map((word) => known.get(keyOf(word, isBeginning)) ?? new Set<string>()),
      )
      .filter((way) => way.every((words) => words.size > 0)),
  );
  if (ways.some((term) => term.length === 0)) return null;
  if (ways.length === 0 && search.literals.length === 0) return null;
  const phrase = (way: FoundTerm) => way.map((words) => anyOf(words, weight)).join(' <-> ');
  const parts = ways.map((term) =>
    term.length === 1 ? phrase(term[0]!) : `(${term.map((way) => `(${phrase(way)})`).join(' | ')})`,
  );
  const terms = ways.flat();
  const signs = signsOfText(search.literals.join(' ')).map(quoted);
  const query = [...parts, ...signs].join(' & ') || null;
  const isSeveral = terms.flat().length + signs.length > 1;
  return { query, isSeveral, terms, literals: search.literals };
}

/** The conditions on a row with the columns `words` and `text`, called `s` unless another name is given. */
export const matching = ({ query, literals }: Wanted, row = Prisma.raw('s')): Prisma.Sql[] => [
  ...(query === null ? [] : [Prisma.sql`${row}."words" @@ ${query}::tsquery`]),
  ...literals.map((one) => Prisma.sql`${row}."text" LIKE ${`%${one.replace(/[\\%_]/gu, '\\$&')}%`}`),
];

const keyOf = (word: string, isBeginning: boolean) => `${isBeginning ? '^' : '='}${word}`;
const quoted = (word: string) => `'${word.replace(/['\\]/gu, '$&$&')}'`;
const anyOf = (words: ReadonlySet<string>, weight = '') =>
  `(${[...words].map((word) => `${quoted(word)}${weight && `:${weight}`}`).join(' | ')})`;

const isMeantAsBeginning = (word: string, { isBeginning }: SearchTerm) =>
  isBeginning && word.length >= shortestBeginning && !/\p{N}/u.test(word);

async function knownWords(
  db: Db,
  newsroomId: string,
  terms: readonly SearchTerm[],
): Promise<Map<string, Set<string>>> {
  const wanted = terms.flatMap((term) => term.words.map((word) => ({ word, term })));
  if (wanted.length === 0) return new Map();
  const rows = await db.$queryRaw<{ key: string; word: string }[]>`
    SELECT asked."key", w."word" FROM unnest(
      ${wanted.map(({ word, term }) => keyOf(word, term.isBeginning))}::text[],
      ${wanted.map(({ word }) => word)}::text[],
      ${wanted.map(({ word, term }) => (isMeantAsBeginning(word, term) ? `${word}\u{10ffff}` : word))}::text[]
    ) AS asked("key", "low", "high")
    CROSS JOIN LATERAL (SELECT "word" FROM "SearchWord" WHERE "newsroomId" = ${newsroomId}::uuid
      AND "word" >= asked."low" AND "word" <= asked."high" ORDER BY "word" LIMIT ${mostBeginnings}) AS w`;
  const known = new Map<string, Set<string>>();
  for (const { key, word } of rows) known.set(key, (known.get(key) ?? new Set()).add(word));
  return known;
}

async function addNearWords(
  db: Db,
  newsroomId: string,
  { terms }: Search,
  known: Map<string, Set<string>>,
): Promise<void> {
  const wanted = terms.flatMap(({ words, isBeginning }) =>
    words.filter((word) => forgiven(word) > 0).map((word) => ({ word, key: keyOf(word, isBeginning) })),
  );
  for (const { word, key } of wanted) {
    const rows = await db.$queryRaw<{ word: string }[]>`
      SELECT "word" FROM "SearchWord" WHERE "newsroomId" = ${newsroomId}::uuid AND NOT "hasDigit"
      ORDER BY "word" <-> ${word} LIMIT ${nearest}`;
    const most = forgiven(word);
    for (const near of rows.filter((row) => mistypings(word, row.word, most) <= most))
      known.set(key, (known.get(key) ?? new Set()).add(near.word));
  }
}
