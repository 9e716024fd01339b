/** Why: every page gets its own nonce and policy, and is told its own path. It decides nothing about who may see what. */
import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { pagePolicy, reportPath } from '@/lib/server/security-headers';
import { pathHeader } from '@/lib/server/path-header';
import { readerLanguage, tellLanguage } from '@/lib/server/reader-language';

export function proxy(request: NextRequest): NextResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse('A page is read with GET.', { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const nonce = randomBytes(18).toString('base64');
  const policy = pagePolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next reads the nonce for its own scripts out of this one.
  headers.set('Content-Security-Policy', policy);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Reporting-Endpoints', `csp="${reportPath}"`);
  response.headers.set('Cache-Control', 'no-store');
  tellLanguage(response.headers, readerLanguage(request.headers));
  return response;
}

export const config = {
  // Not /api: behind a proxy file Next cuts large bodies short. Not files: they are no pages.
  matcher: ['/((?!api/|_next/static|_next/image|icon.svg|favicon.ico).*)'],
};
