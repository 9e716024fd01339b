import { notFound } from 'next/navigation';
import { titledHere } from '@/app/n/titled-here';
import { readPage } from '@/app/read-page';
import { OneScale } from '@/components/settings/one-scale';
import { text } from '@/lib/language/text';
import { ScaleCode } from '@/lib/domain/rating-scale';

export const generateMetadata = titledHere(text('Rating scale'));

export default async function OneScalePage({
  params,
}: {
  params: Promise<{ newsroom: string; code: string }>;
}) {
  const { newsroom: slug, code: asked } = await params;
  const code = ScaleCode.safeParse(asked);
  if (!code.success) notFound();
  const [{ items }, history] = await Promise.all([
    readPage('rating_scale.list', { params: { slug } }),
    readPage('rating_scale.history', { params: { slug, code: code.data } }),
  ]);
  const scale = items.find((one) => one.code === code.data);
  if (!scale) notFound();
  return <OneScale initial={scale} history={history} now={new Date().toISOString()} />;
}
