/** Why: API keys, and the switch for all of them. */
import { z } from 'zod';
import { Scope } from '@/lib/domain/role';
import { Instant, line } from '@/lib/domain/text-field';
import { NewsroomIdPath, NewsroomPath, NoQuery, PageQuery, pageOf, Time } from '../fields';
import { operation } from '../operation';
import { ApiKeyView, NewApiKeyView } from '../views/newsroom-view';

export const apiKeyContract = {
  'api_key.list': operation({
    method: 'get',
    path: '/newsrooms/{slug}/keys',
    summary: 'My API keys; for admins those of everybody',
    access: 'member',
    policies: ['api_key.list'],
    params: NewsroomPath,
    query: PageQuery,
    body: null,
    output: pageOf(ApiKeyView).extend({
      /** Since when no key of the newsroom opens anything; null while they do. */
      offSince: Time.nullable(),
    }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'checker', params: { slug: w.newsroom } }),
  }),
  'api_keys.switch': operation({
    method: 'put',
    path: '/newsrooms/{slug}/keys-switch',
    summary: 'Switch all keys of the newsroom off, or on again',
    access: 'member',
    policies: ['api_keys.switch'],
    params: NewsroomPath,
    query: NoQuery,
    body: z.strictObject({ isOn: z.boolean() }),
    output: z.strictObject({ offSince: Time.nullable() }),
    status: 200,
    changes: true,
    example: (w) => ({ as: 'admin', params: { slug: w.newsroom }, body: { isOn: false } }),
  }),
  'api_key.create': operation({
    method: 'post',
    path: '/newsrooms/{slug}/keys',
    summary: 'A key that acts as me; it is answered once',
    access: 'member',
    policies: ['api_key.create'],
    params: NewsroomPath,
    query: NoQuery,
    body: z.strictObject({
      name: line(100),
      scopes: z.array(Scope).min(1).max(5),
      expiresAt: Instant.nullable().default(null),
    }),
    output: NewApiKeyView,
    status: 201,
    changes: true,
    answersOnce: true,
    example: (w) => ({
      as: 'checker',
      params: { slug: w.newsroom },
      body: { name: 'Night desk script', scopes: ['read'] },
    }),
  }),
  'api_key.revoke': operation({
    method: 'delete',
    path: '/newsrooms/{slug}/keys/{id}',
    summary: 'Revoke a key',
    access: 'member',
    policies: ['api_key.revoke'],
    params: NewsroomIdPath,
    query: NoQuery,
    body: null,
    output: null,
    status: 204,
    changes: true,
    example: (w) => ({ as: 'checker', params: { slug: w.newsroom, id: w.apiKey } }),
  }),
} as const;
