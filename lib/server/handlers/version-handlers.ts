/** Why: who handles the operations of lib/api/contract/version-contract.ts. */
import type { versionContract } from '@/lib/api/contract/version-contract';
import { applyWordings } from '../commands/apply-wordings';
import { saveVersion } from '../commands/save-version';
import { getVersionChanges } from '../queries/get-version-changes';
import { getVersion } from '../queries/get-version';
import { listVersions } from '../queries/list-versions';
import type { Handlers } from './handler';

export const versionHandlers: Handlers<keyof typeof versionContract> = {
  'version.list': listVersions,
  'version.read': getVersion,
  'version.save': saveVersion,
  'version.apply': applyWordings,
  'version.changes': getVersionChanges,
};
