// The highlights of a text that is written in: where each claim stands by now, and whether its words are still the same.
import { type HtmlSegment } from '@/lib/article/render-html';
import { type Followed } from './follow-places';
import { type HighlightedClaim, segmentsOf } from './highlights';

/** As in the workbench, but that no card stands beside the words which could tell more of them. */
export function editSegments(
  claims: readonly HighlightedClaim[],
  followed: readonly Pick<Followed, 'id' | 'places'>[] = claims,
): HtmlSegment[] {
  const places = new Map(followed.map((one) => [one.id, one.places]));
  const now = claims.map((claim) => ({ ...claim, places: places.get(claim.id) ?? [] }));
  return segmentsOf(now).map(({ attributes, ...segment }) => {
    const { 'aria-details': _card, ...others } = attributes;
    return { ...segment, attributes: others };
  });
}
