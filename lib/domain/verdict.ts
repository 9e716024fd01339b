/** Why: what a checker submits, and which rating needs what beside it. */
import { say } from '@/lib/language/text';
import { z } from 'zod';
import type { ArticlePurpose } from './article';
import { invalidField } from './errors';
import { Id } from './ids';
import type { Rating } from './rating-scale';
import { ratingSaid } from './rating-scale-rules';
import { Rationale, type RichText, richTextWords } from './rich-text';
import { ExpectedVersion, optionalParagraphs, paragraphs, Reason, ShownScale } from './text-field';

export const VerdictFields = z.strictObject({
  rating: z.string().max(40),
  rationale: Rationale.default({ type: 'doc', content: [] }),
  suggestedText: paragraphs(4_000).nullable().default(null),
  /** The evidence that it relies on; all of the claim's evidence where left out. */
  evidenceIds: z.array(Id).max(200).optional(),
  /** New facts, where an approved verdict is submitted anew. */
  reason: optionalParagraphs(2_000).default(''),
  scaleVersion: ShownScale,
  expectedVersion: ExpectedVersion,
});
export type VerdictFields = z.infer<typeof VerdictFields>;

export const ConfirmFields = z.strictObject({ reason: Reason, expectedVersion: ExpectedVersion });

interface Submission {
  rating: string;
  rationale: RichText;
  suggestedText: string | null;
}

/**
 * The rating that a submission names, once it has all that this rating needs.
 * @throws DomainError `invalid` naming the field.
 */
export function ratingFor(
  submission: Submission,
  ratings: Rating[],
  purpose: ArticlePurpose,
  restsOn: number,
): Rating {
  const rating = ratings.find((one) => one.code === submission.rating);
  if (!rating || !rating.purposes.includes(purpose)) {
    const offered = ratings.filter((one) => one.purposes.includes(purpose)).map((one) => one.code);
    throw invalidField('rating', say('Choose one of: {offered}.', { offered: offered.join(', ') }));
  }
  if (submission.suggestedText !== null && purpose === 'published_elsewhere') {
    throw invalidField('suggestedText', 'A text that is published elsewhere is not ours to reword.');
  }
  if (rating.needsSuggestedText && submission.suggestedText === null) {
    throw invalidField(
      'suggestedText',
      say('“{rating}” needs the words that should stand there instead.', { rating: ratingSaid(rating) }),
    );
  }
  if (rating.needsRationale && richTextWords(submission.rationale).trim() === '') {
    throw invalidField(
      'rationale',
      say('“{rating}” needs a rationale: say why.', { rating: ratingSaid(rating) }),
    );
  }
  if (rating.code === 'opinion' && restsOn === 0 && richTextWords(submission.rationale).trim() === '') {
    throw invalidField(
      'rationale',
      'Link the claims that this opinion rests on, or say in the rationale why there are none.',
    );
  }
  return rating;
}
