/** Painting 1,000 and 10,000 highlights on 10,000 and 50,000 words: ours, Tiptap's marks, Recogito; by turns. */
import { type Browser, chromium } from '@playwright/test';
import { percentile } from '@/bench/measure';
import { jobOf, servePage } from '@/bench/bare-page';
import type { Painted, PaintJob } from '@/bench/paint-ground';
import { reportNote, reportTable } from '@/bench/report';
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
  const origin = await servePage('@/bench/paint-page');
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

async function once(browser: Browser, origin: string, job: PaintJob, way: Way): Promise<Painted> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  const painted = await page.evaluate(WAYS[way], job);
  await page.close();
  return painted;
}
