/** Why: links and keys hold 256 random bits; the database keeps their hash, so that a copy of it opens nothing. */
import { randomBytes } from 'node:crypto';
import { sha256 } from '../db/hash';

/** 256 bits, 43 characters that need no escaping in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It is random, so that a fast hash is enough. */
export const tokenHash = (token: string): string => sha256(token);

const keyForm = /^stet_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/u;

/** A new API key: `stet_<prefix>_<secret>`; the prefix tells keys apart and is no secret. */
export function newApiKey(): { key: string; prefix: string; secretHash: string } {
  const prefix = randomBytes(4).toString('hex');
  const key = `stet_${prefix}_${newToken()}`;
  return { key, prefix, secretHash: tokenHash(key) };
}

export const isApiKey = (text: string): boolean => keyForm.test(text);
