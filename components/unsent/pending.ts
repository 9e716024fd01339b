/** Why: what the server has not answered for yet has an id all the same, until it has its own. */

export const PENDING = 'pending-';
export const isPending = (id: string): boolean => id.startsWith(PENDING);
