import { titledHere } from '@/app/n/titled-here';
import { pageText } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import type { DeskAsked } from '@/components/desk/article-filters';
import { Desk } from '@/components/desk/desk';
import { Told } from '@/components/desk/told';
import { Frame } from '@/components/frame/frame';
import { ArticlePurpose, ArticleState } from '@/lib/domain/article';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Desk'));

interface DeskPageProps {
  params: Promise<{ newsroom: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskPage({ params, searchParams }: DeskPageProps) {
  const { newsroom: slug } = await params;
  const said = await searchParams;
  const asked: DeskAsked = {
    state: ArticleState.safeParse(said['state']).data ?? null,
    q: typeof said['q'] === 'string' ? said['q'].trim().slice(0, 200) : '',
    purpose: ArticlePurpose.safeParse(said['purpose']).data ?? '',
    mine: said['mine'] === '1' ? '1' : '',
    overdue: said['overdue'] === '1' ? '1' : '',
  };
  const wanted = Object.fromEntries(Object.entries(asked).filter(([, value]) => Boolean(value)));
  const query = { sort: 'deadline' as const, ...wanted };
  const now = new Date().toISOString();
  const [desk, articles, { newsroom }] = await Promise.all([
    readPage('desk.read', { params: { slug } }),
    readPage('article.list', { params: { slug }, query }),
    readHere(slug),
  ]);
  const { timeZone } = newsroom;
  const t = await pageText();
  return (
    <Frame>
      <Desk key={JSON.stringify(query)} desk={desk} articles={articles} asked={asked} query={query} now={now}>
        {desk.told.length > 0 ? (
          <Told t={t} slug={slug} timeZone={timeZone} now={now} claims={desk.told} />
        ) : null}
      </Desk>
    </Frame>
  );
}
