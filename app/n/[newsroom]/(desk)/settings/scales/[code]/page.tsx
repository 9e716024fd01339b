import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pageText } from '@/app/page-text';
import { readHere, readPage } from '@/app/read-page';
import { OneScale } from '@/components/settings/one-scale';
import { ScaleCode } from '@/lib/domain/rating-scale';

interface ScalePageProps {
  params: Promise<{ newsroom: string; code: string }>;
}

const readScale = cache(async (slug: string, asked: string) => {
  const code = ScaleCode.safeParse(asked);
  if (!code.success) notFound();
  const { items } = await readPage('rating_scale.list', { params: { slug } });
  return items.find((one) => one.code === code.data) ?? notFound();
});

const scaleOf = async (params: ScalePageProps['params']) => {
  const { newsroom: slug, code } = await params;
  await readHere(slug);
  return readScale(slug, code);
};

export async function generateMetadata({ params }: ScalePageProps): Promise<Metadata> {
  const [, t] = await Promise.all([scaleOf(params), pageText()]);
  return { title: t('Rating scale') };
}

export default async function OneScalePage({ params }: ScalePageProps) {
  const scale = await scaleOf(params);
  const { newsroom: slug } = await params;
  const history = await readPage('rating_scale.history', { params: { slug, code: scale.code } });
  return <OneScale initial={scale} history={history} now={new Date().toISOString()} />;
}
