/** What is asked of both newsrooms: the same words, by the same people, of what each has of its own. */
import type { PrismaClient } from '@/lib/server/db/generated/client';
import type { TestNewsroom } from '@/lib/testing/newsroom';

export interface Asked {
  what: string;
  who: 'editor' | 'checker';
  /** Asked one after the other; the lines of the last one count. */
  paths: string[];
}

/** What both newsrooms have: taken from the small one, so that it finds something too. */
export interface Words {
  rare: string;
  /** The same with two letters the wrong way round. */
  typo: string;
  three: string[];
  /** In a claim that is rated `not_checkable`. */
  ofRare: string;
  /** A week in which something was decided. */
  from: string;
  to: string;
}

export async function wordsOf(database: PrismaClient): Promise<Words> {
  const found = await database.$queryRaw<{ word: string }[]>`
    SELECT word FROM ts_stat('SELECT words FROM "ClaimSearch"')
    WHERE word ~ '^[a-z]{8,}$' AND nentry BETWEEN 2 AND 60 ORDER BY nentry, word LIMIT 1`;
  const rare = found[0]!.word;
  const rated = await database.claimSearch.findFirstOrThrow({ where: { rating: 'not_checkable' } });
  const longWords = (text: string) => text.match(/[a-z]{6,}/gu)!;
  const week = await database.$queryRaw<{ from: string; to: string }[]>`
    SELECT to_char("decidedAt" - interval '3 days', 'YYYY-MM-DD') AS from, to_char("decidedAt" + interval '3 days', 'YYYY-MM-DD') AS to
    FROM "ClaimSearch" WHERE "rating" = 'unsupported' ORDER BY abs(extract(epoch FROM now() - interval '18 months' - "decidedAt")) LIMIT 1`;
  return {
    rare,
    typo: `${rare.slice(0, 3)}${rare[4]}${rare[3]}${rare.slice(5)}`,
    three: longWords(rated.text).slice(0, 3),
    ofRare: longWords(rated.text)[0]!,
    ...week[0]!,
  };
}

export async function rowsOf(database: PrismaClient, newsroom: TestNewsroom, words: Words) {
  const here = `/newsrooms/${newsroom.slug}`;
  const article = await database.article.findFirstOrThrow({
    where: { state: 'in_check' },
    orderBy: { id: 'desc' },
  });
  const concluded = await database.article.findFirstOrThrow({
    where: { state: 'concluded', restricted: false },
    orderBy: { id: 'desc' },
  });
  const [ofMany] = await database.$queryRaw<{ id: string }[]>`
    SELECT "sourceId" AS id FROM "EvidenceRevision" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
  const [ofFew] = await database.$queryRaw<{ id: string }[]>`
    SELECT "sourceId" AS id FROM "EvidenceRevision" r JOIN "Source" s ON s."id" = r."sourceId" AND NOT s."confidential"
    GROUP BY 1 HAVING count(*) BETWEEN 5 AND 30 ORDER BY max(r."createdAt") LIMIT 1`;
  const [many, few] = [ofMany!.id, ofFew!.id];
  const claims = (what: string, query: string): Asked => ({
    what: `claims, ${what}`,
    who: 'checker',
    paths: [`${here}/claims?${query}`],
  });
  const sources = (what: string, query: string): Asked => ({
    what: `sources, ${what}`,
    who: 'checker',
    paths: [`${here}/sources?${query}`],
  });
  const desk = [`${here}/desk`, `${here}/articles?sort=deadline`];
  return [
    { what: 'desk (what waits for an editor, articles by deadline)', who: 'editor', paths: desk },
    { what: 'desk (a checker)', who: 'checker', paths: desk },
    {
      what: 'desk, a part of a title',
      who: 'checker',
      paths: [`${here}/articles?sort=deadline&q=foreman`],
    },
    { what: 'desk, two letters of no title', who: 'checker', paths: [`${here}/articles?q=zq`] },
    { what: 'desk, mine', who: 'checker', paths: [`${here}/articles?sort=deadline&mine=1`] },
    { what: 'articles, newest', who: 'checker', paths: [`${here}/articles`] },
    claims('newest', ''),
    claims('a common word', 'q=harbour'),
    claims('a rare word', `q=${words.rare}`),
    claims('three words', `q=${words.three.join('+')}`),
    claims('three common words that never meet', 'q=beds+pupils+crossings'),
    claims('a phrase', 'q=%22the+harbour+board+denied%22'),
    claims('a typing error', `q=${words.typo}`),
    claims('nothing found', 'q=zzyzx+harbour'),
    claims('a sign and a word', 'q=%25+harbour'),
    claims('a sign alone', 'q=%25'),
    claims('a common rating', 'rating=confirmed'),
    claims('a rare rating and a word', `rating=not_checkable&q=${words.ofRare}`),
    claims('claimant', 'claimant=witness&q=quay'),
    claims('a person', `personId=${newsroom.people.editor.memberId}`),
    claims('a person of no claim', `personId=${newsroom.people.otherEditor.memberId}`),
    claims('assigned to one', `assigneeId=${newsroom.people.checker.memberId}`),
    claims('a source of many', `sourceId=${many}`),
    claims('a source of few', `sourceId=${few}`),
    claims('decided in a week', `decidedSince=${words.from}&decidedUntil=${words.to}`),
    claims('marked in a week', `since=${words.from}&until=${words.to}`),
    claims('decided in a year', 'decidedSince=2024-03-01&decidedUntil=2025-02-28'),
    claims('rated so in a week', `rating=unsupported&decidedSince=${words.from}&decidedUntil=${words.to}`),
    sources('newest', ''),
    sources('words', 'q=annual+report+1999'),
    sources('a typing error', 'q=minuets'),
    { what: 'a source of many uses', who: 'checker', paths: [`/sources/${many}`] },
    { what: 'reviews', who: 'editor', paths: [`${here}/reviews`] },
    { what: 'report', who: 'checker', paths: [`/articles/${concluded.id}/report`] },
    {
      what: 'workbench (article, claims, coverage)',
      who: 'checker',
      paths: [
        `/articles/${article.id}/coverage`,
        `/articles/${article.id}`,
        `/articles/${article.id}/claims`,
      ],
    },
  ] satisfies Asked[];
}
