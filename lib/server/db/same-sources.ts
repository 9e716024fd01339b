/** Why: one source recorded twice splits its uses in two; who looks at one of them is told of the other. */
import type { SameSourceView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import type { Db } from './client';
import { Prisma } from './generated/client';

const mostAddresses = 5;
const mostNear = 10;
/** Of 1: what two titles with their publishers have in common, counted in groups of three letters. */
const alike = 0.72;

interface Row {
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  label: string;
}

/** Open sources that are not merged: a confidential one is the same as no other. */
const columns = Prisma.sql`s."id", s."title", s."publisher", s."url", n."label"
  FROM "SourceSearch" n JOIN "Source" s ON s."id" = n."sourceId"`;
const isOpen = (newsroomId: string) =>
  Prisma.sql`n."newsroomId" = ${newsroomId}::uuid AND s."mergedIntoId" IS NULL AND NOT s."confidential"`;

/** At this address, whichever way it was written. */
export async function sourcesAt(
  db: Db,
  { newsroomId }: ActingMember,
  url: string,
): Promise<SameSourceView[]> {
  const rows = await db.$queryRaw<Row[]>`SELECT ${columns}
    WHERE ${isOpen(newsroomId)} AND n."address" = search_address(${url}) ORDER BY s."id" LIMIT ${mostAddresses}`;
  return rows.map((row) => view(row, 'address'));
}

/** What looks the same as this one: its address, or nearly its title and publisher with the same figures in them. */
export async function sameSources(
  db: Db,
  member: ActingMember,
  source: { id: string; url: string | null; confidential: boolean; mergedIntoId: string | null },
): Promise<SameSourceView[]> {
  if (source.confidential || source.mergedIntoId !== null) return [];
  const here = source.url === null ? [] : await sourcesAt(db, member, source.url);
  const mine = await db.sourceSearch.findUnique({ where: { sourceId: source.id }, select: { label: true } });
  if (mine === null) return [];
  const near = await db.$queryRaw<(Row & { likeness: number })[]>`
    SELECT * FROM (SELECT similarity(n."label", ${mine.label}) AS likeness, ${columns}
      WHERE ${isOpen(member.newsroomId)} ORDER BY n."label" <-> ${mine.label} LIMIT ${mostNear}) AS nearest
    WHERE likeness >= ${alike}`;
  // The report of one year is not that of the next.
  const alikes = near.filter((row) => figures(row.label) === figures(mine.label));
  const found = [...here, ...alikes.map((row) => view(row, 'title'))].filter((one) => one.id !== source.id);
  return found.filter((one, at) => found.findIndex((other) => other.id === one.id) === at);
}

const figures = (label: string) => (label.match(/\p{N}+/gu) ?? []).join(' ');

const view = ({ id, title, publisher, url }: Row, why: SameSourceView['why']): SameSourceView => ({
  id,
  title,
  publisher,
  url,
  why,
});
