/** Why: who handles the operations of lib/api/contract/source-contract.ts. */
import type { sourceContract } from '@/lib/api/contract/source-contract';
import { changeSource } from '../commands/change-source';
import { createSource } from '../commands/create-source';
import { mergeSource } from '../commands/merge-source';
import { setSourceAccess } from '../commands/set-source-access';
import { unmergeSource } from '../commands/unmerge-source';
import { getSource } from '../queries/get-source';
import { listSources } from '../queries/list-sources';
import type { Handlers } from './handler';

export const sourceHandlers: Handlers<keyof typeof sourceContract> = {
  'source.list': listSources,
  'source.create': createSource,
  'source.read': getSource,
  'source.change': changeSource,
  'source.set_access': setSourceAccess,
  'source.merge': mergeSource,
  'source.unmerge': unmergeSource,
};
