import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageText } from '@/app/page-text';
import { readAllVersions, readHere, readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { chosenPair } from '@/components/versions/chosen-pair';
import { lookCookie, lookOf } from '@/components/versions/kept-look';
import { Versions } from '@/components/versions/versions';
import { Id } from '@/lib/domain/ids';

interface VersionsPageProps {
  params: Promise<{ newsroom: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const readArticle = cache((id: string) => readPage('article.read', { params: { id } }));

const articleOf = async (params: VersionsPageProps['params']) => {
  const id = Id.safeParse((await params).id);
  return id.success ? readArticle(id.data) : notFound();
};

export async function generateMetadata({ params }: VersionsPageProps): Promise<Metadata> {
  const t = await pageText();
  return { title: t('Versions: {title}', { title: (await articleOf(params)).title }) };
}

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const { newsroom: slug } = await params;
  const article = await articleOf(params);
  if (article.newsroomSlug !== slug) notFound();
  const { id, currentVersion, title } = article;
  const [older, newer] = chosenPair(await searchParams, currentVersion);
  const [{ newsroom }, versions, claims, changes, t, kept] = await Promise.all([
    readHere(slug),
    readAllVersions(id),
    readPage('claim.list', { params: { id } }),
    older < 1
      ? null
      : readPage('version.changes', { params: { id, number: String(newer) }, query: { since: older } }),
    pageText(),
    cookies(),
  ]);
  const bench = `/n/${slug}/articles/${id}`;
  return (
    <Frame crumbs={[{ label: title || t('Without a headline'), href: bench }, { label: t('Versions') }]}>
      <Versions
        {...{ article, versions, changes, t, slug }}
        claims={claims.items}
        look={lookOf(kept.get(lookCookie)?.value)}
        timeZone={newsroom.timeZone}
      />
    </Frame>
  );
}
