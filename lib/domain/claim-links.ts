/** Why: a claim may rest on others, but never in a circle on itself, nor stand on one that fell. */
import { type Said, say } from '@/lib/language/text';
import type { Rating } from './rating-scale';

export interface Link {
  claimId: string;
  restsOnId: string;
}

/** Whether `claimId` would come to rest on itself if it rested on `restsOnIds`. `links` are those of all other claims. */
export function runsInACircle(
  claimId: string,
  restsOnIds: readonly string[],
  links: readonly Link[],
): boolean {
  const next = new Map<string, string[]>();
  for (const link of links) {
    if (link.claimId !== claimId) next.set(link.claimId, [...(next.get(link.claimId) ?? []), link.restsOnId]);
  }
  const seen = new Set<string>();
  const waiting = [...restsOnIds];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === claimId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(next.get(id) ?? []));
  }
  return false;
}

/** Whether two verdicts, or a verdict and a claim, rest on the same claims. */
export const sameLinks = (some: readonly string[], others: readonly string[]): boolean =>
  new Set(some).size === new Set(others).size && some.every((id) => others.includes(id));

/** Why this rating cannot be given while `fallen`, a claim that it would rest on, does not stand. */
export const groundRefusal = (rating: Rating | null, fallen: string | null): Said | null =>
  rating?.standing === 'stands' && fallen !== null
    ? say(
        'It rests on “{statement}”, which does not stand. Settle that first, choose another rating, or take the link away.',
        { statement: fallen },
      )
    : null;
