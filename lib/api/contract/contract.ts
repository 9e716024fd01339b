/** Why: every operation of the API in one table; the router, the client, the OpenAPI document and the tests are made from it. */
import type { OperationShape } from '../operation';
import { apiKeyContract } from './api-key-contract';
import { articleContract } from './article-contract';
import { auditEventContract } from './audit-event-contract';
import { claimContract } from './claim-contract';
import { commentContract } from './comment-contract';
import { coverageContract } from './coverage-contract';
import { deskContract } from './desk-contract';
import { evidenceContract } from './evidence-contract';
import { memberContract } from './member-contract';
import { newsroomContract } from './newsroom-contract';
import { placementContract } from './placement-contract';
import { ratingScaleContract } from './rating-scale-contract';
import { reportContract } from './report-contract';
import { reviewContract } from './review-contract';
import { sessionContract } from './session-contract';
import { sourceContract } from './source-contract';
import { tickContract } from './tick-contract';
import { verdictContract } from './verdict-contract';
import { versionContract } from './version-contract';

export const contract = {
  ...sessionContract,
  ...newsroomContract,
  ...memberContract,
  ...apiKeyContract,
  ...ratingScaleContract,
  ...auditEventContract,
  ...deskContract,
  ...articleContract,
  ...versionContract,
  ...coverageContract,
  ...reportContract,
  ...claimContract,
  ...placementContract,
  ...verdictContract,
  ...reviewContract,
  ...commentContract,
  ...sourceContract,
  ...evidenceContract,
  ...tickContract,
} as const satisfies Record<string, OperationShape>;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
