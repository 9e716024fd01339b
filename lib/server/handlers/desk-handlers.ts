/** Why: who handles the operations of lib/api/contract/desk-contract.ts. */
import type { deskContract } from '@/lib/api/contract/desk-contract';
import { getDesk } from '../queries/get-desk';
import type { Handlers } from './handler';

export const deskHandlers: Handlers<keyof typeof deskContract> = { 'desk.read': getDesk };
