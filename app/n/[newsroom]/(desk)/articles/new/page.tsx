import { titledHere } from '@/app/n/titled-here';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { NewArticle } from '@/components/intake/new-article';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('New article'));

export default async function NewArticlePage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const t = await pageText();
  const { items } = await readPage('member.list', { params: { slug } });
  return (
    <Frame crumbs={[{ label: t('New article') }]}>
      <NewArticle members={items} />
    </Frame>
  );
}
