import { titled } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { Desk } from '@/components/desk/desk';
import { Frame } from '@/components/frame/frame';
import { ArticleState } from '@/lib/domain/article';
import { text } from '@/lib/language/text';

export const generateMetadata = titled(text('Desk'));

interface DeskPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskPage({ params, searchParams }: DeskPageProps) {
  const { newsroom: slug } = await params;
  const state = ArticleState.safeParse((await searchParams)['state']).data ?? null;
  const [desk, articles] = await Promise.all([
    readPage('desk.read', { params: { slug } }),
    readPage('article.list', { params: { slug }, query: state ? { state } : {} }),
  ]);
  return (
    <Frame>
      <Desk desk={desk} articles={articles} state={state} now={new Date().toISOString()} />
    </Frame>
  );
}
