/** Why: who handles the operations of lib/api/contract/claim-contract.ts. */
import type { claimContract } from '@/lib/api/contract/claim-contract';
import { addComment } from '../commands/add-comment';
import { addPlacement } from '../commands/add-placement';
import { assignClaim } from '../commands/assign-claim';
import { changeClaim } from '../commands/change-claim';
import { confirmVerdict } from '../commands/confirm-verdict';
import { createClaim } from '../commands/create-claim';
import { decideReview } from '../commands/decide-review';
import { linkClaim } from '../commands/link-claim';
import { removePlacement } from '../commands/remove-placement';
import { resolveComment } from '../commands/resolve-comment';
import { setClaimState } from '../commands/set-claim-state';
import { standByName } from '../commands/stand-by-name';
import { submitVerdict } from '../commands/submit-verdict';
import { getClaim } from '../queries/get-claim';
import { listClaims } from '../queries/list-claims';
import { listComments } from '../queries/list-comments';
import { listReviews } from '../queries/list-reviews';
import { listVerdicts } from '../queries/list-verdicts';
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
  'placement.add': addPlacement,
  'placement.remove': removePlacement,
  'verdict.list': listVerdicts,
  'verdict.submit': submitVerdict,
  'verdict.confirm': confirmVerdict,
  'review.decide': decideReview,
  'claim.stand_by_name': standByName,
  'comment.list': listComments,
  'comment.add': addComment,
  'comment.resolve': resolveComment,
  'claim.search': searchClaims,
  'review.list': listReviews,
};
