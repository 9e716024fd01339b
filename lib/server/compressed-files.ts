/** Why: scripts and styles go out as Brotli made at build time, a seventh smaller than what Next compresses as it sends. */
import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const BASE = '/_next/static/';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};

/** The addresses of the files that have a compressed twin (`x.js.br`, see scripts/start/compress.ts). */
export function compressedFiles(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    names
      .filter((name) => name.endsWith('.br'))
      .map((name) => BASE + name.slice(0, -3).split(path.sep).join('/')),
  );
}

const takesBrotli = ({ headers }: IncomingMessage) =>
  /(?:^|,)\s*br\s*(?:$|,|;\s*q=(?!0(?:\.0*)?\s*(?:$|,)))/u.test(String(headers['accept-encoding'] ?? ''));

/** Lets Next send the twin in place of the file, to who takes it; all else about the answer stays as it was. */
export function preferCompressed(
  files: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const address = (request.url ?? '').split('?')[0]!;
  if (!files.has(address)) return;
  response.setHeader('Vary', 'Accept-Encoding');
  if (!takesBrotli(request)) return;
  request.url = `${address}.br`;
  response.setHeader('Content-Encoding', 'br');
  response.setHeader('Content-Type', TYPES[path.extname(address)] ?? 'application/octet-stream');
}
