/** Why: who handles the operations of lib/api/contract/claim-contract.ts. */
import type { claimContract } from '@/lib/api/contract/claim-contract';
import { assignClaim } from '../commands/assign-claim';
import { changeClaim } from '../commands/change-claim';
import { createClaim } from '../commands/create-claim';
import { linkClaim } from '../commands/link-claim';
import { setClaimState } from '../commands/set-claim-state';
import { standByName } from '../commands/stand-by-name';
import { getClaim } from '../queries/get-claim';
import { listClaims } from '../queries/list-claims';
import { searchClaims } from '../queries/search-claims';
import type { Handlers } from './handler';

export const claimHandlers: Handlers<keyof typeof claimContract> = {
  'claim.list': listClaims,
  'claim.create': createClaim,
  'claim.read': getClaim,
  'claim.change': changeClaim,
  'claim.set_state': setClaimState,
  'claim.assign': assignClaim,
  'claim.link': linkClaim,
  'claim.stand_by_name': standByName,
  'claim.search': searchClaims,
};
