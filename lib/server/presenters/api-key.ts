/** Why: a key as it is listed: what tells it apart, never what opens anything. */
import type { ApiKeyView } from '@/lib/api/views/newsroom-view';
import { Scope } from '@/lib/domain/role';
import type { Prisma } from '../db/generated/client';
import { personSelect, personView } from './person';
import { timeView } from './time';

export const apiKeySelect = {
  id: true,
  name: true,
  scopes: true,
  prefix: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  member: { select: personSelect },
} as const satisfies Prisma.ApiKeySelect;

type Row = Prisma.ApiKeyGetPayload<{ select: typeof apiKeySelect }>;

export const apiKeyView = (row: Row): ApiKeyView => ({
  id: row.id,
  name: row.name,
  member: personView(row.member),
  scopes: Scope.options.filter((scope) => row.scopes.includes(scope)),
  prefix: row.prefix,
  createdAt: row.createdAt.toISOString(),
  expiresAt: timeView(row.expiresAt),
  lastUsedAt: timeView(row.lastUsedAt),
  isRevoked: row.revokedAt !== null,
});
