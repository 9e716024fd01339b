/** Why: who handles the operations of lib/api/contract/claim-contract.ts. */
import type { claimContract } from '@/lib/api/contract/claim-contract';
import { createClaim } from '../commands/create-claim';
import { getClaim } from '../queries/get-claim';
import { listClaims } from '../queries/list-claims';
import type { Handlers } from './handler';

export const claimHandlers: Partial<Handlers<keyof typeof claimContract>> = {
  'claim.list': listClaims,
  'claim.create': createClaim,
  'claim.read': getClaim,
};
