/** Why: what the sign-in form sends: a few short texts, as a form or as JSON. */
import { z } from 'zod';
import { DomainError } from '@/lib/domain/errors';
import { bodyChunks } from '../request-checks';

/** An e-mail address, a password, a token, an address to return to, and next-auth's own. */
const largest = 20_000;
const Fields = z.record(z.string().max(100), z.union([z.string(), z.boolean()]));

/** @throws DomainError `unsupported_media_type`, `too_large`, `invalid`. */
export async function readForm(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isJson = type === 'application/json';
  if (!isJson && type !== 'application/x-www-form-urlencoded') {
    throw new DomainError('unsupported_media_type', 'Send a form or JSON.');
  }
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of bodyChunks(request)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largest) throw new DomainError('too_large', 'This is more than a sign-in can be.');
  }
  if (!isJson) return Object.fromEntries(new URLSearchParams(text));
  const parsed = Fields.safeParse(parseJson(text));
  if (!parsed.success) throw new DomainError('invalid', 'The body is not JSON as it is expected here.');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
