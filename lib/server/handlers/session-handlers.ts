/** Why: who handles the operations of lib/api/contract/session-contract.ts. */
import type { sessionContract } from '@/lib/api/contract/session-contract';
import { acceptInvitation } from '../commands/accept-invitation';
import { changePassword } from '../commands/change-password';
import { endOwnSession } from '../commands/end-session';
import { resetPassword } from '../commands/reset-password';
import { setUpNewsroom } from '../commands/set-up-newsroom';
import { getMe } from '../queries/get-me';
import { listSessions } from '../queries/list-sessions';
import { lookAtInvitation } from '../queries/look-at-invitation';
import type { Handlers } from './handler';

export const sessionHandlers: Handlers<keyof typeof sessionContract> = {
  'me.read': getMe,
  'session.list': listSessions,
  'session.end': endOwnSession,
  'password.change': changePassword,
  'password.reset': resetPassword,
  'newsroom.set_up': setUpNewsroom,
  'invitation.look': lookAtInvitation,
  'invitation.accept': acceptInvitation,
};
