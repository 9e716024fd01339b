import { titledHere } from '@/app/n/titled-here';
import { readPage } from '@/app/read-page';
import { Frame } from '@/components/frame/frame';
import { ReviewSheets } from '@/components/reviews/review-sheets';
import { text } from '@/lib/language/text';

export const generateMetadata = titledHere(text('Reviews'));

export default async function ReviewsPage({ params }: { params: Promise<{ newsroom: string }> }) {
  const { newsroom: slug } = await params;
  const [reviews, scales] = await Promise.all([
    readPage('review.list', { params: { slug } }),
    readPage('rating_scale.list', { params: { slug } }),
  ]);
  return (
    <Frame>
      <ReviewSheets first={reviews} scales={scales.items} now={new Date().toISOString()} />
    </Frame>
  );
}
