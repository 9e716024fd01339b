/** Why: the whole contract, handled; a row without a handler does not compile. */
import type { OperationName } from '@/lib/api/contract/contract';
import { articleHandlers } from './article-handlers';
import { claimHandlers } from './claim-handlers';
import { deskHandlers } from './desk-handlers';
import type { Handlers } from './handler';
import { newsroomHandlers } from './newsroom-handlers';
import { sessionHandlers } from './session-handlers';
import { sourceHandlers } from './source-handlers';
import { tickHandlers } from './tick-handlers';

export const handlers: Handlers<OperationName> = {
  ...sessionHandlers,
  ...newsroomHandlers,
  ...deskHandlers,
  ...articleHandlers,
  ...claimHandlers,
  ...sourceHandlers,
  ...tickHandlers,
};
