/** Why: who handles the operations of lib/api/contract/evidence-contract.ts. */
import type { evidenceContract } from '@/lib/api/contract/evidence-contract';
import { addEvidence } from '../commands/add-evidence';
import { changeEvidence } from '../commands/change-evidence';
import { withdrawEvidence } from '../commands/withdraw-evidence';
import { listEvidence } from '../queries/list-evidence';
import type { Handlers } from './handler';

export const evidenceHandlers: Handlers<keyof typeof evidenceContract> = {
  'evidence.list': listEvidence,
  'evidence.add': addEvidence,
  'evidence.change': changeEvidence,
  'evidence.withdraw': withdrawEvidence,
};
