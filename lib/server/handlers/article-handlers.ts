/** Why: who handles the operations of lib/api/contract/article-contract.ts. */
import type { articleContract } from '@/lib/api/contract/article-contract';
import type { Handlers } from './handler';

export const articleHandlers: Partial<Handlers<keyof typeof articleContract>> = {};
