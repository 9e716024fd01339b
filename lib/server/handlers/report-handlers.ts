/** Why: who handles the operations of lib/api/contract/report-contract.ts. */
import type { reportContract } from '@/lib/api/contract/report-contract';
import { getReport } from '../queries/get-report';
import type { Handlers } from './handler';

export const reportHandlers: Handlers<keyof typeof reportContract> = {
  'report.read': getReport,
};
