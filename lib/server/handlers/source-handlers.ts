/** Why: who handles the operations of lib/api/contract/source-contract.ts. */
import type { sourceContract } from '@/lib/api/contract/source-contract';
import type { Handlers } from './handler';

export const sourceHandlers: Partial<Handlers<keyof typeof sourceContract>> = {};
