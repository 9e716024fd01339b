/** Why: the claim panel opens one claim with all that it has. */
import { requirePermission } from '@/lib/domain/policy';
import { memberSeeingClaim } from '../db/visible-claim';
import { claimView } from '../presenters/claim';
import { query } from '../query';

export const getClaim = query('claim.read', async (reading, { params }) => {
  const member = await memberSeeingClaim(reading, params.id);
  requirePermission(member, 'claim.read');
  return claimView(reading, member, params.id);
});
