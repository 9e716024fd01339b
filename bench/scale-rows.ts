/** What is asked of both newsrooms: the same words, by the same people, of what each has of its own. */
import type { PrismaClient } from '@/lib/server/db/generated/client';
import type { TestNewsroom } from '@/lib/testing/newsroom';

export interface Asked {
  what: string;
  who: 'editor' | 'checker';
  /** Asked one after the other; the lines of the last one count. */
  paths: string[];
}

/** Words that both newsrooms have. */
export interface Words {
  rare: string;
  typo: string;
}

/** A word of a few claims of the newsroom, and the same with two letters the wrong way round. */
export async function rareWord(database: PrismaClient): Promise<Words> {
  const found = await database.$queryRaw<{ word: string }[]>`
    SELECT word FROM ts_stat('SELECT words FROM "ClaimSearch" ORDER BY "claimId" DESC LIMIT 20000')
    WHERE word ~ '^[a-z]{8,}$' AND nentry BETWEEN 2 AND 60 ORDER BY nentry, word LIMIT 1`;
  const rare = found[0]?.word ?? 'harbour';
  return { rare, typo: `${rare.slice(0, 3)}${rare[4]}${rare[3]}${rare.slice(5)}` };
}

export async function rowsOf(database: PrismaClient, newsroom: TestNewsroom, { rare, typo }: Words) {
  const here = `/newsrooms/${newsroom.slug}`;
  const article = await database.article.findFirstOrThrow({
    where: { state: 'in_check' },
    orderBy: { id: 'desc' },
  });
  const concluded = await database.article.findFirstOrThrow({
    where: { state: 'concluded', restricted: false },
    orderBy: { id: 'desc' },
  });
  const [source] = await database.$queryRaw<{ id: string }[]>`
    SELECT "sourceId"::text AS id FROM "EvidenceRevision" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
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
      paths: [`${here}/articles?sort=deadline&q=harbour`],
    },
    { what: 'desk, mine', who: 'checker', paths: [`${here}/articles?sort=deadline&mine=1`] },
    { what: 'articles, newest', who: 'checker', paths: [`${here}/articles`] },
    claims('newest', ''),
    claims('a common word', 'q=harbour'),
    claims('a rare word', `q=${rare}`),
    claims('three words', 'q=harbour+boats+herring'),
    claims('a phrase', 'q=%22the+harbour+board+denied%22'),
    claims('a typing error', `q=${typo}`),
    claims('nothing found', 'q=zzyzx+harbour'),
    claims('a sign and a word', 'q=%25+harbour'),
    claims('a sign alone', 'q=%25'),
    claims('a common rating', 'rating=confirmed'),
    claims('a rare rating and a word', 'rating=not_checkable&q=harbour'),
    claims('claimant', 'claimant=witness&q=quay'),
    claims('a person', `personId=${newsroom.people.editor.memberId}`),
    claims('a person of no claim', `personId=${newsroom.people.otherEditor.memberId}`),
    claims('assigned to one', `assigneeId=${newsroom.people.checker.memberId}`),
    claims('a source of many', `sourceId=${source!.id}`),
    claims('decided in a week', 'decidedSince=2025-06-01&decidedUntil=2025-06-08'),
    claims('marked in a week', 'since=2025-06-01&until=2025-06-08'),
    claims('rated so in a week', 'rating=unsupported&decidedSince=2025-06-01&decidedUntil=2025-06-08'),
    sources('newest', ''),
    sources('words', 'q=annual+report+1999'),
    sources('a typing error', 'q=minuets'),
    { what: 'a source of many uses', who: 'checker', paths: [`/sources/${source!.id}`] },
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
