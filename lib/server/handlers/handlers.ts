/** Why: the whole contract, handled; a row without a handler does not compile. */
import type { OperationName } from '@/lib/api/contract/contract';
import type { Handlers } from './handler';
import { apiKeyHandlers } from './api-key-handlers';
import { articleHandlers } from './article-handlers';
import { auditEventHandlers } from './audit-event-handlers';
import { claimHandlers } from './claim-handlers';
import { commentHandlers } from './comment-handlers';
import { coverageHandlers } from './coverage-handlers';
import { deskHandlers } from './desk-handlers';
import { evidenceHandlers } from './evidence-handlers';
import { memberHandlers } from './member-handlers';
import { newsroomHandlers } from './newsroom-handlers';
import { placementHandlers } from './placement-handlers';
import { ratingScaleHandlers } from './rating-scale-handlers';
import { reportHandlers } from './report-handlers';
import { reviewHandlers } from './review-handlers';
import { sessionHandlers } from './session-handlers';
import { sourceHandlers } from './source-handlers';
import { tickHandlers } from './tick-handlers';
import { verdictHandlers } from './verdict-handlers';
import { versionHandlers } from './version-handlers';

export const handlers: Handlers<OperationName> = {
  ...sessionHandlers,
  ...newsroomHandlers,
  ...memberHandlers,
  ...apiKeyHandlers,
  ...ratingScaleHandlers,
  ...auditEventHandlers,
  ...deskHandlers,
  ...articleHandlers,
  ...versionHandlers,
  ...coverageHandlers,
  ...reportHandlers,
  ...claimHandlers,
  ...placementHandlers,
  ...verdictHandlers,
  ...reviewHandlers,
  ...commentHandlers,
  ...sourceHandlers,
  ...evidenceHandlers,
  ...tickHandlers,
};
