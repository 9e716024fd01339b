/** Why: who handles the operations of lib/api/contract/placement-contract.ts. */
import type { placementContract } from '@/lib/api/contract/placement-contract';
import { addPlacement } from '../commands/add-placement';
import { removePlacement } from '../commands/remove-placement';
import { settlePlacement } from '../commands/settle-placement';
import type { Handlers } from './handler';

export const placementHandlers: Handlers<keyof typeof placementContract> = {
  'placement.add': addPlacement,
  'placement.settle': settlePlacement,
  'placement.remove': removePlacement,
};
