/** Why: a claim on somebody's own list says why it is there. */
import type { WaitingClaimView } from '@/lib/api/views/desk-view';
import { ClaimKind, RiskReason } from '@/lib/domain/claim';
import type { Claim } from '../db/generated/client';

type Row = Pick<Claim, 'id' | 'kind' | 'statement' | 'riskReason' | 'state'> & {
  article: { id: string; title: string; deadline: Date | null };
};

const whyOf: Partial<Record<Claim['state'], WaitingClaimView['why']>> = {
  changes_requested: 'sent_back',
  stale: 'stale',
};

export const waitingClaimView = (row: Row, sentBack: WaitingClaimView['sentBack']): WaitingClaimView => ({
  id: row.id,
  article: {
    id: row.article.id,
    title: row.article.title,
    deadline: row.article.deadline?.toISOString() ?? null,
  },
  kind: ClaimKind.parse(row.kind),
  statement: row.statement,
  riskReason: RiskReason.nullable().parse(row.riskReason),
  state: row.state,
  why: whyOf[row.state] ?? 'assigned',
  sentBack: row.state === 'changes_requested' ? sentBack : null,
});
