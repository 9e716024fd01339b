/** Why: two quick changes of one's own are no conflict: the second waits for the version that the first made. */

/** By claim: the version that one's own last change made; 0 where it was refused. */
const turns = new Map<string, Promise<number>>();

/**
 * Sends a change once the one before it was answered, on top of what that made or of what is shown, whichever is
 * newer. What somebody else changed meanwhile is newer still, and the server refuses as it should.
 */
export function inTurn(
  claimId: string,
  shownVersion: number,
  send: (expectedVersion: number) => Promise<{ version: number }>,
): void {
  const before = turns.get(claimId) ?? Promise.resolve(0);
  const mine = before
    .then(async (own) => (await send(Math.max(own, shownVersion))).version)
    // The refusal is shown where the change was made.
    .catch(() => 0);
  turns.set(claimId, mine);
}
