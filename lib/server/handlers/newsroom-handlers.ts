/** Why: who handles the operations of lib/api/contract/newsroom-contract.ts. */
import type { newsroomContract } from '@/lib/api/contract/newsroom-contract';
import type { Handlers } from './handler';

export const newsroomHandlers: Partial<Handlers<keyof typeof newsroomContract>> = {};
