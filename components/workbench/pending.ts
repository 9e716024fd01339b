/** Ids of claims that the server has not answered for yet begin with this. */
export const PENDING = 'pending-';
export const isPending = (claimId: string): boolean => claimId.startsWith(PENDING);
