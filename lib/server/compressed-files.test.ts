import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compressedFiles, preferCompressed } from './compressed-files';

const folder = mkdtempSync(path.join(tmpdir(), 'stet-static-'));
mkdirSync(path.join(folder, 'chunks'));
for (const name of ['chunks/a.js', 'chunks/a.js.br', 'chunks/b.js', 'c.css', 'c.css.br']) {
  writeFileSync(path.join(folder, name), '');
}
afterAll(() => rmSync(folder, { recursive: true }));
const files = compressedFiles(folder);

function asked(url: string, accepted: string | undefined) {
  const headers = new Map<string, string>();
  const request = { url, headers: { 'accept-encoding': accepted } };
  const response = { setHeader: (name: string, value: string) => headers.set(name, value) };
  preferCompressed(files, request as unknown as IncomingMessage, response as unknown as ServerResponse);
  return { url: request.url, headers: Object.fromEntries(headers) };
}

const compressed = (type: string) => ({
  Vary: 'Accept-Encoding',
  'Content-Encoding': 'br',
  'Content-Type': `${type}; charset=UTF-8`,
});

describe('files that were compressed beforehand', () => {
  it('are those with a twin', () => {
    expect([...files].sort()).toEqual(['/_next/static/c.css', '/_next/static/chunks/a.js']);
  });
  it('are none where nothing was built', () => {
    expect(compressedFiles(path.join(folder, 'nowhere')).size).toBe(0);
  });

  it.each(['br', 'gzip, deflate, br, zstd', 'gzip;q=0.5, br;q=1.0', 'gzip,br;q=0.1'])(
    'go to who takes %s',
    (accepted) => {
      expect(asked('/_next/static/chunks/a.js', accepted)).toEqual({
        url: '/_next/static/chunks/a.js.br',
        headers: compressed('application/javascript'),
      });
    },
  );
  it('keep their type, whatever stands behind the question mark', () => {
    expect(asked('/_next/static/c.css?dpl=1', 'br')).toEqual({
      url: '/_next/static/c.css.br',
      headers: compressed('text/css'),
    });
  });
  it.each([undefined, 'gzip, deflate', 'br;q=0', 'gzip, br;q=0.0', 'brotli'])(
    'do not go to who takes %s',
    (accepted) => {
      expect(asked('/_next/static/chunks/a.js', accepted)).toEqual({
        url: '/_next/static/chunks/a.js',
        headers: { Vary: 'Accept-Encoding' },
      });
    },
  );
  it.each(['/_next/static/chunks/b.js', '/_next/static/chunks/a.js.br', '/sign-in'])(
    'leave %s alone',
    (url) => {
      expect(asked(url, 'br')).toEqual({ url, headers: {} });
    },
  );
});
