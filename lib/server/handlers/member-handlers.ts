/** Why: who handles the operations of lib/api/contract/member-contract.ts. */
import type { memberContract } from '@/lib/api/contract/member-contract';
import { changeMember } from '../commands/change-member';
import { createInvitation } from '../commands/create-invitation';
import { createResetLink } from '../commands/create-reset-link';
import { revokeInvitation } from '../commands/revoke-invitation';
import { listInvitations } from '../queries/list-invitations';
import { listMembers } from '../queries/list-members';
import type { Handlers } from './handler';

export const memberHandlers: Handlers<keyof typeof memberContract> = {
  'member.list': listMembers,
  'member.change': changeMember,
  'reset_link.create': createResetLink,
  'invitation.list': listInvitations,
  'invitation.create': createInvitation,
  'invitation.revoke': revokeInvitation,
};
