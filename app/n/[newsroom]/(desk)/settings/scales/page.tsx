import type { Metadata } from 'next';
import { pageText } from '@/app/page-text';
import { readPage } from '@/app/read-page';
import { RatingScales } from '@/components/settings/rating-scales';

export async function generateMetadata(): Promise<Metadata> {
  const t = await pageText();
  return { title: t('Rating scales') };
}

export default async function RatingScalesPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  return <RatingScales initial={await readPage('rating_scale.list', { params: { slug } })} />;
}
