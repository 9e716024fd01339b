/** Why: who handles the operations of lib/api/contract/verdict-contract.ts. */
import type { verdictContract } from '@/lib/api/contract/verdict-contract';
import { confirmVerdict } from '../commands/confirm-verdict';
import { submitVerdict } from '../commands/submit-verdict';
import { listVerdicts } from '../queries/list-verdicts';
import type { Handlers } from './handler';

export const verdictHandlers: Handlers<keyof typeof verdictContract> = {
  'verdict.list': listVerdicts,
  'verdict.submit': submitVerdict,
  'verdict.confirm': confirmVerdict,
};
