/** Why: who handles the operations of lib/api/contract/session-contract.ts. */
import type { sessionContract } from '@/lib/api/contract/session-contract';
import type { Handlers } from './handler';

export const sessionHandlers: Partial<Handlers<keyof typeof sessionContract>> = {};
