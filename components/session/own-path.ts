/** A path of ours that `?next=` may lead to; anything else leads to `/`. */
export function ownPath(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])[^\u0000-\u001f\\]*$/u.test(next)) return '/';
  // Read as a browser reads it, which forgives more than it should.
  const url = new URL(next, 'https://own.invalid');
  if (url.origin !== 'https://own.invalid' || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
