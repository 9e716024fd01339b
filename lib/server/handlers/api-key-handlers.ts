/** Why: who handles the operations of lib/api/contract/api-key-contract.ts. */
import type { apiKeyContract } from '@/lib/api/contract/api-key-contract';
import { createApiKey } from '../commands/create-api-key';
import { revokeApiKey } from '../commands/revoke-api-key';
import { switchApiKeys } from '../commands/switch-api-keys';
import { listApiKeys } from '../queries/list-api-keys';
import type { Handlers } from './handler';

export const apiKeyHandlers: Handlers<keyof typeof apiKeyContract> = {
  'api_key.list': listApiKeys,
  'api_key.create': createApiKey,
  'api_key.revoke': revokeApiKey,
  'api_keys.switch': switchApiKeys,
};
