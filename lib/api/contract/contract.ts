/** Why: every operation of the API in one table; the router, the client, the OpenAPI document and the tests are made from it. */
import type { OperationShape } from '../operation';
import { articleContract } from './article-contract';
import { claimContract } from './claim-contract';
import { deskContract } from './desk-contract';
import { newsroomContract } from './newsroom-contract';
import { sessionContract } from './session-contract';
import { sourceContract } from './source-contract';
import { tickContract } from './tick-contract';

export const contract = {
  ...sessionContract,
  ...newsroomContract,
  ...deskContract,
  ...articleContract,
  ...claimContract,
  ...sourceContract,
  ...tickContract,
} as const satisfies Record<string, OperationShape>;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
