/** Why: the line of a claim's verdicts is its record. */
import { requirePermission } from '@/lib/domain/policy';
import { memberSeeingClaim } from '../db/visible-claim';
import { revisionInclude, revisionView, told } from '../presenters/verdict';
import { query } from '../query';

export const listVerdicts = query('verdict.list', async (reading, { params }) => {
  const member = await memberSeeingClaim(reading, params.id);
  requirePermission(member, 'verdict.list');
  const rows = await reading.db.verdictRevision.findMany({
    where: { claimId: params.id },
    include: revisionInclude,
    orderBy: { number: 'desc' },
  });
  const by = await told(reading.db, rows);
  return { items: rows.map((row) => revisionView(row, by)) };
});
