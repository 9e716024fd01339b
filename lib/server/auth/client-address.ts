/** Why: rate limits count the address of the connection; what a client writes into a header changes nothing. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { env } from '../env';

const header = 'x-stet-peer';

// Next bundles this file several times into one process; all of them must agree on the mark.
const kept = globalThis as { stetPeerMark?: string };

/**
 * Writes the address of its connection into a request that just arrived, in a header that only this process can write:
 * see docs/decisions/020-client-address.md. What the client sent under that name is overwritten.
 */
export function markPeer(request: IncomingMessage): void {
  kept.stetPeerMark ??= randomBytes(18).toString('base64url');
  request.headers[header] = `${kept.stetPeerMark} ${request.socket.remoteAddress ?? ''}`;
}

/** Without the mapping of IPv4 into IPv6, and IPv6 by its /64: one customer has that many addresses. */
function normal(address: string): string {
  const plain = address.trim().replace(/^::ffff:(?=\d+\.)/iu, '');
  if (isIP(plain) !== 6) return isIP(plain) === 4 ? plain : 'unknown';
  const [head = '', tail] = plain.split('%')[0]!.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const all =
    tail === undefined
      ? left
      : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':')}::/64`;
}

/**
 * The address of who asks: that of the connection, or, behind STET_TRUSTED_PROXIES proxies, the one that the outermost
 * of them saw. `unknown` where it cannot be known. IPv6 addresses are answered as their /64.
 */
export function clientAddress(headers: Headers): string {
  const [mark, peer] = (headers.get(header) ?? '').split(' ');
  const isTrue = kept.stetPeerMark !== undefined && mark === kept.stetPeerMark;
  const hops = env().STET_TRUSTED_PROXIES;
  if (!isTrue || !peer) return 'unknown';
  if (hops === 0) return normal(peer);
  // Each trusted proxy appends whom it saw: the last `hops` entries are theirs, everything before is hearsay.
  const said = (headers.get('x-forwarded-for') ?? '').split(',').filter((part) => part.trim() !== '');
  return normal(said[said.length - hops] ?? peer);
}
