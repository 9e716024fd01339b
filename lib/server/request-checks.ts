/** Why: what a browser could be tricked into sending is refused before it is read; so is what is too large or no JSON. */
import { say, text } from '@/lib/language/text';
import { DomainError } from '@/lib/domain/errors';
import { env } from './env';

/** A text of 600,000 characters in UTF-8, escaped, and what is said about it. */
const largestBody = 6_000_000;

/** @throws DomainError `forbidden` unless the browser says that one of our own pages sent this. */
export function checkOwnOrigin(request: Request): void {
  const site = request.headers.get('Sec-Fetch-Site');
  const origin = request.headers.get('Origin');
  const isOurs =
    origin === null
      ? site === 'same-origin' || site === 'none'
      : origin === env().STET_ORIGIN && site !== 'cross-site';
  if (!isOurs)
    throw new DomainError(
      'forbidden',
      'This request does not come from our own pages. Programs send an API key.',
    );
}

/**
 * A change by cookie must come from our own pages (SECURITY.md, 22): JSON, and same-origin by Sec-Fetch-Site or Origin.
 * @throws DomainError `forbidden`, `unsupported_media_type`.
 */
export function checkCrossSite(request: Request): void {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const hasBearer = /^Bearer\s/iu.test(request.headers.get('Authorization') ?? '');
  if (!hasBearer) checkOwnOrigin(request);
  if (!isEmpty(request) && type !== 'application/json') {
    throw new DomainError('unsupported_media_type', 'Send JSON, with Content-Type: application/json.');
  }
}

/** Next hands every request but GET on with a stream; a DELETE that says no length has nothing in it. */
function isEmpty({ body, method, headers }: Request): boolean {
  if (body === null) return true;
  return (
    method === 'DELETE' &&
    Number(headers.get('Content-Length') ?? 0) === 0 &&
    !headers.has('Transfer-Encoding')
  );
}

/** The body as it arrives. @throws DomainError `invalid` where whoever sends it goes away meanwhile: no fault of ours. */
export async function* bodyChunks({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* (body ?? []) as unknown as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code, name } = error as { code?: unknown; name?: unknown };
    if (code !== 'ECONNRESET' && name !== 'AbortError') throw error;
    throw new DomainError('invalid', 'The request ended before all of it had arrived. Send it again.');
  }
}

/** The body as JSON; undefined where there is none. @throws DomainError `too_large`, `invalid`. */
export async function readJson(request: Request): Promise<unknown> {
  if (request.body === null) return undefined;
  if (Number(request.headers.get('Content-Length') ?? 0) > largestBody) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyChunks(request)) {
    size += chunk.byteLength;
    if (size > largestBody) throw tooLarge();
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return JSON.parse(text, withoutPrototypes);
  } catch {
    throw new DomainError('invalid', 'The body is not JSON in UTF-8.', {
      fields: [{ field: '', message: text('Not JSON.') }],
    });
  }
}

/** Keys that could reach a prototype are dropped: no field of ours has such a name. */
const withoutPrototypes = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

const tooLarge = () =>
  new DomainError(
    'too_large',
    say('At most {megabytes} MB a request. Split the text into several articles.', {
      megabytes: largestBody / 1_000_000,
    }),
  );

/** The query; a name given twice is no query of ours. @throws DomainError `invalid`. */
export function readQuery(request: Request): Record<string, string> {
  const query: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URL(request.url).searchParams) {
    if (name in query)
      throw new DomainError('invalid', say('{name} is given twice.', { name }), {
        fields: [{ field: name, message: text('Give it once.') }],
      });
    query[name] = value;
  }
  return { ...query };
}
