/** A page with an article on it and nothing of the product around it, for what is measured in the browser alone. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { inventedArticle } from '@/bench/invented-article';
import type { PaintJob } from '@/bench/paint-ground';
import { plainText } from '@/lib/article/plain-text';
import { readMarkdown } from '@/lib/article/read-markdown';
import { wordsOf } from '@/lib/article/words';
import { english } from '@/lib/language/translate';
import { ROOT } from '@/scripts/set-up.mjs';
import { onStop } from '@/scripts/stopping.mjs';

/** Highlights of equal length all over the text, some over a line's end. */
export function jobOf(count: number, highlights: number): PaintJob {
  const read = readMarkdown(inventedArticle(count), 'en');
  if (!read.ok) throw new Error(english.said(read.message));
  const text = plainText(read.doc);
  const words = wordsOf(text).slice(0, count);
  const step = words.length / highlights;
  const ranges = Array.from({ length: highlights }, (_, index) => {
    const first = Math.floor(index * step);
    const last = Math.max(first, Math.floor((index + 0.5) * step) - 1);
    return { start: words[first]!.start, end: words[last]!.end };
  });
  return { document: read.doc, text, ranges };
}

/** The page and its script, with the product's own styles. @returns its address. */
export async function servePage(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@/app/globals.css'; import '@/components/workbench/workbench.css'; import '${script}';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: 'page',
    external: ['tailwindcss'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    // Tailwind's own rules, which it would make into plain ones; nothing here hangs on them.
    logOverride: { 'unsupported-@rule': 'silent', 'external-import': 'silent' },
  });
  const file = (ending: string) => outputFiles.find((one) => one.path.endsWith(ending))?.text ?? '';
  const html = `<!doctype html><html style="--face-serif: serif; --face-serif-ext: serif; --face-sans: sans-serif; --face-sans-ext: sans-serif"><meta charset="utf-8"><link rel="stylesheet" href="/page.css"><div class="bench"><div class="bench-column"><div class="bench-paper"></div></div></div><script type="module" src="/page.js"></script></html>`;
  const answers: Record<string, [type: string, body: string]> = {
    '/': ['text/html', html],
    '/page.css': ['text/css', file('.css').replace(/@import\s*["']tailwindcss["'];?/u, '')],
    '/page.js': ['text/javascript', file('.js')],
  };
  const server = createServer((request, response) => {
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onStop(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
