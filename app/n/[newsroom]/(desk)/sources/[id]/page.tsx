import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageText } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { SourcePage } from '@/components/sources/source-page';
import { Id } from '@/lib/domain/ids';

interface SourcePageProps {
  params: Promise<{ newsroom: string; id: string }>;
}

const readSource = cache((id: string) => readPage('source.read', { params: { id } }));

const sourceOf = async (params: SourcePageProps['params']) => {
  const { newsroom: slug, id } = await params;
  if (!Id.safeParse(id).success) notFound();
  await readHere(slug);
  return readSource(id);
};

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  const [{ title }, t] = await Promise.all([sourceOf(params), pageText()]);
  return { title: t('Source: {title}', { title }) };
}

export default async function OneSourcePage({ params }: SourcePageProps) {
  const [source, t] = await Promise.all([sourceOf(params), pageText()]);
  const sources = `/n/${(await params).newsroom}/sources`;
  return (
    <Frame crumbs={[{ label: t('Sources'), href: sources }, { label: source.title }]}>
      <SourcePage key={source.id} initial={source} now={new Date().toISOString()} />
    </Frame>
  );
}
