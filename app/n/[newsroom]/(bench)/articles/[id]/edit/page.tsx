import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { EditArticle } from '@/components/editing/edit-article';
import { Id } from '@/lib/domain/ids';

interface EditPageProps {
  params: Promise<{ newsroom: string; id: string }>;
}

const readArticle = cache((id: string) => readPage('article.read', { params: { id } }));

const idOf = async (params: EditPageProps['params']): Promise<string> => {
  const id = Id.safeParse((await params).id);
  return id.success ? id.data : notFound();
};

export async function generateMetadata({ params }: EditPageProps): Promise<Metadata> {
  const [{ title }, t] = await Promise.all([readArticle(await idOf(params)), pageText()]);
  return { title: t('Edit: {title}', { title: title || t('Without a headline') }) };
}

export default async function EditPage({ params }: EditPageProps) {
  const id = await idOf(params);
  const article = await readArticle(id);
  if (article.newsroomSlug !== (await params).newsroom) notFound();
  const { items } = await readPage('claim.list', { params: { id } });
  return <EditArticle key={article.text.hash} first={{ article, claims: items }} />;
}
