/** The random passwords of an installation, made once and kept where only its owner can read. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface Secrets {
  superuser: string;
  owner: string;
  app: string;
  /** Signs sessions: next-auth's NEXTAUTH_SECRET. */
  nextAuth: string;
}

/** 256 bits, letters that need no escaping in an address. */
export const randomSecret = () => randomBytes(32).toString('base64url');

export const makeSecrets = (): Secrets => ({
  superuser: randomSecret(),
  owner: randomSecret(),
  app: randomSecret(),
  nextAuth: randomSecret(),
});

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, text, { mode: 0o600, flush: true });
  renameSync(temporary, file);
}

export function keepSecrets(file: string): Secrets {
  if (!existsSync(file)) writePrivate(file, `${JSON.stringify(makeSecrets(), null, 2)}\n`);
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}
