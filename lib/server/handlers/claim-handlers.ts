/** Why: who handles the operations of lib/api/contract/claim-contract.ts. */
import type { claimContract } from '@/lib/api/contract/claim-contract';
import type { Handlers } from './handler';

export const claimHandlers: Partial<Handlers<keyof typeof claimContract>> = {};
