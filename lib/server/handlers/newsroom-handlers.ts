/** Why: who handles the operations of lib/api/contract/newsroom-contract.ts. */
import type { newsroomContract } from '@/lib/api/contract/newsroom-contract';
import { adoptRatingScale } from '../commands/adopt-rating-scale';
import { changeMember } from '../commands/change-member';
import { changeRatingScale } from '../commands/change-rating-scale';
import { createApiKey } from '../commands/create-api-key';
import { createInvitation } from '../commands/create-invitation';
import { createResetLink } from '../commands/create-reset-link';
import { revokeApiKey } from '../commands/revoke-api-key';
import { revokeInvitation } from '../commands/revoke-invitation';
import { switchApiKeys } from '../commands/switch-api-keys';
import { exportAuditEvents } from '../queries/export-audit-events';
import { getNewsroom } from '../queries/get-newsroom';
import { getScaleHistory } from '../queries/get-scale-history';
import { listApiKeys } from '../queries/list-api-keys';
import { listAuditEvents } from '../queries/list-audit-events';
import { listInvitations } from '../queries/list-invitations';
import { listMembers } from '../queries/list-members';
import { listNewsrooms } from '../queries/list-newsrooms';
import { listRatingScales } from '../queries/list-rating-scales';
import type { Handlers } from './handler';

export const newsroomHandlers: Handlers<keyof typeof newsroomContract> = {
  'newsroom.list': listNewsrooms,
  'newsroom.read': getNewsroom,
  'member.list': listMembers,
  'member.change': changeMember,
  'reset_link.create': createResetLink,
  'invitation.list': listInvitations,
  'invitation.create': createInvitation,
  'invitation.revoke': revokeInvitation,
  'api_key.list': listApiKeys,
  'api_key.create': createApiKey,
  'api_key.revoke': revokeApiKey,
  'api_keys.switch': switchApiKeys,
  'rating_scale.list': listRatingScales,
  'rating_scale.history': getScaleHistory,
  'rating_scale.change': changeRatingScale,
  'rating_scale.adopt': adoptRatingScale,
  'audit_event.list': listAuditEvents,
  'audit_event.export': exportAuditEvents,
};
