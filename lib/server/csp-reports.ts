/** Why: what a browser's content policy stopped is worth a line in the log: an attack, or a fault of ours. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { clientAddress } from './auth/client-address';
import { log } from './log';

const largest = 20_000;
const short = z.string().transform((text) => text.slice(0, 300));

/** The two shapes in which browsers report, old and new. */
const Old = z.object({
  'csp-report': z.object({
    'document-uri': short.optional(),
    'effective-directive': short.optional(),
    'violated-directive': short.optional(),
    'blocked-uri': short.optional(),
  }),
});
const New = z
  .array(
    z.object({
      type: z.literal('csp-violation'),
      body: z.object({
        documentURL: short.optional(),
        effectiveDirective: short.optional(),
        blockedURL: short.optional(),
      }),
    }),
  )
  .max(20);

/** A line a minute for each of sixty is enough to see a fault; nobody fills the disk. Per process: nothing hangs on it. */
const limiter = new RateLimiterMemory({ points: 60, duration: 60 });

/** The path only: a query could hold what somebody searched for. */
const pathOf = (address: string | undefined) =>
  address && URL.canParse(address) ? new URL(address).origin + new URL(address).pathname : (address ?? '');

/** Logs the reports in a request. Always 204 but for too many (429) and too large (413): a browser does not care. */
export async function receiveCspReports(request: Request): Promise<Response> {
  try {
    await limiter.consume(clientAddress(request.headers));
  } catch {
    return new Response(null, { status: 429, headers: { 'Retry-After': '60' } });
  }
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largest) return new Response(null, { status: 413 });
  }
  for (const report of parse(text)) log.warn(report, 'content policy stopped something');
  return new Response(null, { status: 204 });
}

function parse(text: string): { page: string; directive: string; blocked: string }[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const old = Old.safeParse(value);
  if (old.success) {
    const report = old.data['csp-report'];
    return [
      {
        page: pathOf(report['document-uri']),
        directive: report['effective-directive'] ?? report['violated-directive'] ?? '',
        blocked: pathOf(report['blocked-uri']),
      },
    ];
  }
  return (New.safeParse(value).data ?? []).map(({ body }) => ({
    page: pathOf(body.documentURL),
    directive: body.effectiveDirective ?? '',
    blocked: pathOf(body.blockedURL),
  }));
}
