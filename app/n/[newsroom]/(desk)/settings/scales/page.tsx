import { titledHere } from '@/app/n/titled-here';
import { readPage } from '@/app/read-page';
import { RatingScales } from '@/components/settings/rating-scales';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Rating scales'));

export default async function RatingScalesPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  return <RatingScales initial={await readPage('rating_scale.list', { params: { slug } })} />;
}
