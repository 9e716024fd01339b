import type { Metadata } from 'next';
import { readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { NewArticle } from '@/components/intake/new-article';

export const metadata: Metadata = { title: 'New article' };

export default async function NewArticlePage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const { items } = await readPage('member.list', { params: { slug } });
  return (
    <Frame crumbs={[{ label: 'New article' }]}>
      <NewArticle members={items} />
    </Frame>
  );
}
