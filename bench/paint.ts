/** Painting 1,000 and 10,000 highlights on 10,000 and 50,000 words: ours, Tiptap's marks, Recogito; by turns. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { inventedArticle } from '@/bench/invented-article';
import { percentile } from '@/bench/measure';
import type { Painted, PaintJob } from '@/bench/paint-ground';
import { reportNote, reportTable } from '@/bench/report';
import { plainText } from '@/lib/article/plain-text';
import { readMarkdown } from '@/lib/article/read-markdown';
import { wordsOf } from '@/lib/article/words';
import { english } from '@/lib/language/translate';
import { ROOT } from '@/scripts/set-up.mjs';
import { onStop } from '@/scripts/stopping.mjs';
import { ensureChromium, launchOptions } from '@/scripts/test/chromium';

const ROUNDS = 5;
const JOBS = [
  { words: 10_000, highlights: 1_000 },
  { words: 10_000, highlights: 10_000 },
  { words: 50_000, highlights: 1_000 },
  { words: 50_000, highlights: 10_000 },
];

const WAYS = {
  stet: (job: PaintJob) => window.paint.stet(job),
  marks: (job: PaintJob) => window.paint.marks(job),
  recogito: (job: PaintJob) => window.paint.recogito(job, 'SPANS'),
  recogitoByCss: (job: PaintJob) => window.paint.recogito(job, 'CSS_HIGHLIGHTS'),
} satisfies Record<string, (job: PaintJob) => Promise<Painted>>;
type Way = keyof typeof WAYS;

export async function benchPaint(): Promise<void> {
  await ensureChromium(true);
  const origin = await servePage();
  const browser = await chromium.launch(launchOptions(true));
  onStop(() => browser.close());
  const seen: (string | number)[][] = [];
  const all: (string | number)[][] = [];
  for (const { words, highlights } of JOBS) {
    const job = jobOf(words, highlights);
    const found = new Map<Way, Painted[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      // By turns, so that a slow moment of the machine is everybody's.
      for (const way of Object.keys(WAYS) as Way[]) {
        found.set(way, [...(found.get(way) ?? []), await once(browser, origin, job, way)]);
      }
    }
    const median = (way: Way, pick: (painted: Painted) => number) =>
      percentile(found.get(way)!.map(pick), 0.5);
    const firstSeen = (way: Way) => median(way, (painted) => painted.seen);
    const times = (way: Way) => `${(firstSeen(way) / firstSeen('stet')).toFixed(1)} ×`;
    const name = `${highlights.toLocaleString('en')} on ${words.toLocaleString('en')} words`;
    seen.push([
      name,
      firstSeen('stet'),
      firstSeen('marks'),
      times('marks'),
      firstSeen('recogito'),
      times('recogito'),
      firstSeen('recogitoByCss'),
      times('recogitoByCss'),
    ]);
    const allThere = (way: Way) => median(way, (painted) => painted.all ?? Number.NaN);
    const first = (way: Way) => found.get(way)![0]!;
    all.push([
      name,
      allThere('stet'),
      allThere('marks'),
      'when scrolled to',
      first('stet').onScreen,
      first('recogito').onScreen,
      first('stet').drawn,
    ]);
  }
  await browser.close();
  reportTable(
    'From the call to the frame in which every highlight on screen is painted, ms',
    ['', 'Stet', 'Tiptap marks', '', 'Recogito', '', 'Recogito, CSS', ''],
    seen,
  );
  reportTable(
    'To the frame in which every highlight of the text is there, ms; and how many elements that is',
    ['', 'Stet', 'Tiptap marks', 'Recogito', 'on screen: Stet', 'Recogito', 'all: Stet'],
    all,
  );
  reportNote(
    `Medians of ${ROUNDS}, each on a page of its own, by turns. Aim: 10,000 on 50,000 words in 250 ms, 15 × faster than Recogito. ` +
      'Stet paints those on screen in its first frame, held to that by the run, and the others in the frames after it, keys being heard in between; Tiptap’s marks come all at once. Recogito finds the places of all and draws those on screen, the others when they are scrolled to: it has an element for each line of a highlight, Stet one for each block. “CSS” is Recogito’s renderer for the CSS Custom Highlight API, which assistive technology does not hear of.',
  );
}

/** Highlights of equal length all over the text, some over a line's end. */
function jobOf(count: number, highlights: number): PaintJob {
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

async function once(browser: Browser, origin: string, job: PaintJob, way: Way): Promise<Painted> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  const painted = await page.evaluate(WAYS[way], job);
  await page.close();
  return painted;
}

/** The page and its script, with the product's own styles. @returns its address. */
async function servePage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@/app/globals.css'; import '@/components/workbench/workbench.css'; import '@/bench/paint-page';`,
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
