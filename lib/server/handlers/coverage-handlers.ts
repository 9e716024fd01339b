/** Why: who handles the operations of lib/api/contract/coverage-contract.ts. */
import type { coverageContract } from '@/lib/api/contract/coverage-contract';
import { markCoverage } from '../commands/mark-coverage';
import { unmarkCoverage } from '../commands/unmark-coverage';
import { getCoverage } from '../queries/get-coverage';
import type { Handlers } from './handler';

export const coverageHandlers: Handlers<keyof typeof coverageContract> = {
  'coverage.read': getCoverage,
  'coverage.mark': markCoverage,
  'coverage.unmark': unmarkCoverage,
};
