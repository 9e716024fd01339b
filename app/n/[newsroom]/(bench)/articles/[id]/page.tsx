import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { readHere, readPage } from '@/app/read-page';
import { Workbench } from '@/components/workbench/workbench';
import { Stretch } from '@/lib/api/fields';
import { Id } from '@/lib/domain/ids';

interface WorkbenchPageProps {
  params: Promise<{ newsroom: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What an address may point to; anything else in it points nowhere. */
const PointedClaim = z.object({ claim: Id });
const PointedRange = z.object({ start: z.coerce.number(), end: z.coerce.number() }).pipe(Stretch);

const readArticle = cache((id: string) => readPage('article.read', { params: { id } }));

const idOf = async (params: WorkbenchPageProps['params']): Promise<string> => {
  const id = Id.safeParse((await params).id);
  return id.success ? id.data : notFound();
};

export async function generateMetadata({ params }: WorkbenchPageProps): Promise<Metadata> {
  const { title } = await readArticle(await idOf(params));
  return { title };
}

export default async function WorkbenchPage({ params, searchParams }: WorkbenchPageProps) {
  const id = await idOf(params);
  const { newsroom: slug } = await params;
  const article = await readArticle(id);
  if (article.newsroomSlug !== slug) notFound();
  const [{ newsroom }, claims, coverage, members, scales, address] = await Promise.all([
    readHere(slug),
    readPage('claim.list', { params: { id } }),
    readPage('coverage.read', { params: { id } }),
    readPage('member.list', { params: { slug } }),
    readPage('rating_scale.list', { params: { slug } }),
    searchParams,
  ]);
  const first = {
    ...{ newsroom, article, coverage },
    ...{ claims: claims.items, members: members.items, scales: scales.items },
  };
  const pointed = {
    claimId: PointedClaim.safeParse(address).data?.claim ?? null,
    range: PointedRange.safeParse(address).data ?? null,
  };
  return <Workbench key={article.text.hash} first={first} pointed={pointed} now={new Date().toISOString()} />;
}
