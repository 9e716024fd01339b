/** Why: a program acts as one member, with no more than it needs. */
import { say } from '@/lib/language/text';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { Scope } from '@/lib/domain/role';
import { newApiKey } from '../auth/secret-token';
import { command } from '../command';
import { memberBySlug } from '../context';
import { apiKeySelect, apiKeyView } from '../presenters/api-key';

export const createApiKey = command('api_key.create', {
  load: async (context, { params }) => Promise.resolve({ member: memberBySlug(context, params.slug) }),
  permit: ({ member }, { body }) => {
    requirePermission(member, 'api_key.create');
    const more = body.scopes.filter((scope) => member.scopes !== null && !member.scopes.includes(scope));
    if (more.length > 0) {
      throw new DomainError(
        'forbidden',
        say('This API key lacks “{scopes}” and cannot hand it on.', { scopes: more.join('”, “') }),
      );
    }
  },
  run: async ({ db, now, newId }, { member }, { body }) => {
    const expiresAt = body.expiresAt === null ? null : new Date(body.expiresAt);
    if (expiresAt !== null && expiresAt <= now) throw invalidField('expiresAt', 'Give a time to come.');
    const scopes = Scope.options.filter((scope) => body.scopes.includes(scope));
    const { key, prefix, secretHash } = newApiKey();
    const { newsroomId, memberId } = member;
    const { name } = body;
    const row = await db.apiKey.create({
      data: {
        id: newId(),
        newsroomId,
        memberId,
        name,
        scopes,
        prefix,
        secretHash,
        createdAt: now,
        expiresAt,
      },
      select: apiKeySelect,
    });
    return {
      audit: { type: 'api_key.created', subjects: [row.id, memberId], codes: { scopes, prefix } },
      view: { apiKey: apiKeyView(row), key },
    };
  },
});
