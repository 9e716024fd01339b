import { notFound } from 'next/navigation';
import { pageText, titled } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { SourcePage } from '@/components/sources/source-page';
import { Id } from '@/lib/domain/ids';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('Source'));

export default async function OneSourcePage({
  params,
}: {
  params: Promise<{ newsroom: string; id: string }>;
}) {
  const { newsroom: slug, id } = await params;
  if (!Id.safeParse(id).success) notFound();
  const t = await pageText();
  await readHere(slug);
  const source = await readPage('source.read', { params: { id } });
  return (
    <Frame crumbs={[{ label: t('Sources'), href: `/n/${slug}/sources` }, { label: source.title }]}>
      <SourcePage key={source.id} initial={source} now={new Date().toISOString()} />
    </Frame>
  );
}
