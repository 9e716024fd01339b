/** Why: what follows from a rating or a scale, for pages too that carry no schema. */
import { type Said, say, type Text } from '@/lib/language/text';
import type { ArticlePurpose } from './article';
import type { ClaimKind } from './claim';
import type { ContentScaleCode, Rating, ScaleCode } from './rating-scale';

/** Its name as printed: that of a scale that ships with every newsroom has a translation, that of another is as it was named. */
export const ratingName = ({ label }: Pick<Rating, 'label'>): Text => label as Text;
export const ratingSaid = (rating: Pick<Rating, 'label'>): Said => say(ratingName(rating));
/** What it means, likewise. */
export const ratingMeaning = ({ definition }: Pick<Rating, 'definition'>): Text => definition as Text;

/** Whether it is asked of a claim of this kind if it was said, rather than if it is so. */
export const isOfWording = (kind: ClaimKind): boolean => kind === 'quotation' || kind === 'paraphrase';

/** Which scale a claim uses follows from its kind, and from the scale that its article's check began with. */
export const scaleOfKind = (kind: ClaimKind, article: { scale: ContentScaleCode }): ScaleCode =>
  isOfWording(kind) ? 'wording' : article.scale;

/** Which scale an article's check begins with. A preset is for what is published elsewhere, and for nothing else. */
export const scaleToBeginWith = (purpose: ArticlePurpose, elsewhere: ContentScaleCode): ContentScaleCode =>
  purpose === 'published_elsewhere' ? elsewhere : 'desk';

/** A rating has a key, and there are nine of them. */
export const mostRatings = 9;

/** What a tick says on each scale: that it is so, or was said so. */
export const tickedRating: Record<ScaleCode, string> = {
  desk: 'confirmed',
  wording: 'verbatim',
  five_step: 'true',
  truth_o_meter: 'true',
  credibility: 'very_high',
};

/** Whether a rating says the same in two versions of its scale: its word, what it means, what it gives when approved. */
export const isSameRating = (one: Rating, other: Rating): boolean =>
  one.label === other.label && one.definition === other.definition && one.standing === other.standing;

/** Whether a rating says that the evidence contradicts the words. Never by its ink, which a newsroom may change. */
export const isContradicted = (rating: Rating): boolean =>
  rating.neverInOurVoice ||
  rating.code === 'altered' ||
  (rating.claimReview !== null && rating.claimReview <= 2);

/** The ratings that are offered for a purpose, in the order of their keys. */
export const offeredRatings = (ratings: Rating[], purpose: ArticlePurpose): Rating[] =>
  ratings.filter((one) => one.purposes.includes(purpose));
