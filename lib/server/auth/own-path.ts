/** Why: after signing in people go back to where they were, and to no other site, however the address is spelt. */

/**
 * The path, query and fragment of an address on our own origin; `/` for everything else. Browsers read `\` as `/` and
 * skip tabs and line breaks, so an address with one of them is refused instead of understood.
 */
export function ownPath(address: unknown, origin: string): string {
  if (typeof address !== 'string' || address.length > 2_000) return '/';
  const spellings = [address, decoded(address), decoded(decoded(address))];
  if (spellings.some((one) => /[\\\p{Cc}\s]/u.test(one) || /^\/{2}/u.test(one))) return '/';
  const isPath = address.startsWith('/');
  if (!isPath && !address.startsWith(`${origin}/`) && address !== origin) return '/';
  if (!URL.canParse(address, origin)) return '/';
  const url = new URL(address, origin);
  if (url.origin !== origin || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
