/** Why: what the server process does once, before its first request: check its environment, and watch its own door. */
import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { markPeer } from './auth/client-address';
import { compressedFiles, preferCompressed } from './compressed-files';
import { env } from './env';
import { noteDraining } from './readiness';
import { dataPolicy, securityHeaders } from './security-headers';

// Next may evaluate this file more than once in a process.
const kept = globalThis as { stetIsWatching?: boolean };

/**
 * Every request to an HTTP server of this process gets the address of its connection, every answer the security
 * headers; what is answered by Next itself too (files, redirects, its own errors).
 */
export function watchRequests(): void {
  if (kept.stetIsWatching) return;
  kept.stetIsWatching = true;
  const headers = Object.entries(securityHeaders());
  const compressed = compressedFiles(path.join(process.cwd(), '.next', 'static'));
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    markPeer(request);
    // Next answers 500 to TRACE, which a Request cannot carry; as OPTIONS it is refused like any other method.
    if (request.method === 'TRACE') request.method = 'OPTIONS';
    // Next answers 500 to an address that cannot be decoded; there is nothing at one, so it is not found.
    if (!isDecodable(request.url ?? '/'))
      request.url = request.url?.startsWith('/api/v1/') ? '/api/v1/-' : '/-';
    for (const [name, value] of headers) response.setHeader(name, value);
    preferCompressed(compressed, request, response);
    if (request.url?.startsWith('/api/')) response.setHeader('Content-Security-Policy', dataPolicy);
  });
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** Called by instrumentation.ts. Ends the process where the environment is not fit to serve with. */
export function prepareServer(): void {
  try {
    env();
  } catch (error) {
    process.stderr.write(`Stet cannot start.\n${error instanceof Error ? error.message : ''}\n`);
    process.exit(1);
  }
  watchRequests();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, noteDraining);
}
