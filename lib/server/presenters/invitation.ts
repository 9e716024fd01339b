/** Why: an invitation as admins see it; its token is in no answer but the first. */
import type { InvitationView } from '@/lib/api/views/newsroom-view';
import type { Prisma } from '../db/generated/client';
import { personSelect, personView } from './person';

export const invitationSelect = {
  id: true,
  email: true,
  roles: true,
  invitedBy: { select: personSelect },
  createdAt: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
} as const satisfies Prisma.InvitationSelect;

type Row = Prisma.InvitationGetPayload<{ select: typeof invitationSelect }>;

function stateOf(row: Row, now: Date): InvitationView['state'] {
  if (row.acceptedAt) return 'accepted';
  if (row.revokedAt) return 'revoked';
  return row.expiresAt > now ? 'waiting' : 'expired';
}

export const invitationView = (row: Row, now: Date): InvitationView => ({
  id: row.id,
  email: row.email,
  roles: row.roles,
  invitedBy: personView(row.invitedBy),
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  state: stateOf(row, now),
});
