/** Why: who handles the operations of lib/api/contract/tick-contract.ts. */
import type { tickContract } from '@/lib/api/contract/tick-contract';
import { makeTick } from '../commands/make-tick';
import { reviewTicks } from '../commands/review-ticks';
import { listSourceUses } from '../queries/list-source-uses';
import type { Handlers } from './handler';

export const tickHandlers: Handlers<keyof typeof tickContract> = {
  'tick.create': makeTick,
  'tick.review': reviewTicks,
  'source_use.list': listSourceUses,
};
