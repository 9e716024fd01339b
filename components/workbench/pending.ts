import { ApiProblem } from '@/lib/api/client';

/** Ids of what the server has not answered for yet begin with this. */
export const PENDING = 'pending-';
export const isPending = (id: string): boolean => id.startsWith(PENDING);

/** Why a change was not taken, in words. */
export const sentence = (problem: unknown): string =>
  problem instanceof ApiProblem ? problem.detail : 'Something went wrong here. Try again.';
