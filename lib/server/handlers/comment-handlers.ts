/** Why: who handles the operations of lib/api/contract/comment-contract.ts. */
import type { commentContract } from '@/lib/api/contract/comment-contract';
import { addComment } from '../commands/add-comment';
import { resolveComment } from '../commands/resolve-comment';
import { listComments } from '../queries/list-comments';
import type { Handlers } from './handler';

export const commentHandlers: Handlers<keyof typeof commentContract> = {
  'comment.list': listComments,
  'comment.add': addComment,
  'comment.resolve': resolveComment,
};
