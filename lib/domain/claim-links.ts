/** Why: a claim may rest on others, but never in a circle on itself. */

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
