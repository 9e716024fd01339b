/** Why: what every answer tells browsers not to do, whichever part of the server gives it. */
import { env, isHttps } from './env';

const off = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',
  'hid',
  'midi',
  'display-capture',
];

/** On every answer: pages, API, files, errors (SECURITY.md, 17, 19, 20). HSTS for a year, on https only. */
export const securityHeaders = (): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Permissions-Policy': off.map((name) => `${name}=()`).join(', '),
  ...(isHttps() ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
});

/** For answers that are data: nothing in them is ever run, shown in a frame, or loaded. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Where browsers report what the policy stopped. */
export const reportPath = '/api/csp-reports';

/**
 * The policy of a page (SECURITY.md, 21): scripts and style sheets from our own files or with this answer's nonce. Not
 * 'strict-dynamic': with it a script that another one puts into the page runs without a nonce. Style attributes are
 * let through, because React writes them into the first HTML; they can hold no script and load nothing that
 * img-src and font-src do not let through.
 */
export function pagePolicy(nonce: string): string {
  const isDevelopment = env().NODE_ENV === 'development';
  // React's error overlay and fast refresh use eval and plain <style>; the production build uses neither.
  const script = `'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`;
  const style = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "script-src-attr 'none'",
    `style-src ${style}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(isHttps() ? ['upgrade-insecure-requests'] : []),
    `report-uri ${reportPath}`,
    // Browsers take Reporting-Endpoints over https alone, and pass over report-uri where report-to stands.
    ...(isHttps() ? ['report-to csp'] : []),
  ].join('; ');
}
