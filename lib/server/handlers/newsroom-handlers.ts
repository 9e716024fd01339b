/** Why: who handles the operations of lib/api/contract/newsroom-contract.ts. */
import type { newsroomContract } from '@/lib/api/contract/newsroom-contract';
import { getNewsroom } from '../queries/get-newsroom';
import { listNewsrooms } from '../queries/list-newsrooms';
import type { Handlers } from './handler';

export const newsroomHandlers: Handlers<keyof typeof newsroomContract> = {
  'newsroom.list': listNewsrooms,
  'newsroom.read': getNewsroom,
};
