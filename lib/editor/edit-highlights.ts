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
  return segmentsOf(claims, [], ({ id }) => places.get(id) ?? []).map(({ attributes, ...segment }) => ({
    ...segment,
    attributes: withoutCard(attributes),
  }));
}

/** Most are the same object each time, and so is what is made of them. */
const known = new WeakMap<HtmlSegment['attributes'], HtmlSegment['attributes']>();

function withoutCard(attributes: HtmlSegment['attributes']): HtmlSegment['attributes'] {
  const before = known.get(attributes);
  if (before) return before;
  const { 'aria-details': _card, ...others } = attributes;
  known.set(attributes, others);
  return others;
}
