/** A key while writing in 50,000 words with 10,000 highlights: ours, Tiptap's decorations as they are by default, marks; by turns. */
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { jobOf, servePage } from '@/bench/bare-page';
import { percentile } from '@/bench/measure';
import type { PaintJob } from '@/bench/paint-ground';
import { reportNote, reportTable } from '@/bench/report';
import { onStop } from '@/scripts/stopping.mjs';
import { ensureChromium, launchOptions } from '@/scripts/test/chromium';

const WORDS = 50_000;
const HIGHLIGHTS = 10_000;
/** Where in the text it is typed, and how many keys at each. */
const PLACES = [0.02, 0.5, 0.98];
const KEYS = 50;
const WARM_UP = 10;
const ROUNDS = 2;
/** Milliseconds until the key, its frame included, is over. */
const SETTLE = 60;
const TYPED = 'The quay was shut ';

const WAYS = {
  stet: (job: PaintJob) => window.editing.stet(job),
  decorations: (job: PaintJob) => window.editing.decorations(job),
  marks: (job: PaintJob) => window.editing.marks(job),
} satisfies Record<string, (job: PaintJob) => Promise<void>>;
type Way = keyof typeof WAYS;

interface Typed {
  /** Milliseconds of script for each key. */
  script: number[];
  /** Milliseconds of script, styles, layout and paint on the main thread for each key. */
  all: number[];
  rests: { follow: number; draft: number }[];
}

export async function benchEditing(): Promise<void> {
  await ensureChromium(true);
  const origin = await servePage('@/bench/editing-page');
  const browser = await chromium.launch(launchOptions(true));
  onStop(() => browser.close());
  const job = jobOf(WORDS, HIGHLIGHTS);
  const found = new Map<Way, Typed>();
  for (let round = 0; round < ROUNDS; round += 1) {
    // By turns, so that a slow moment of the machine is everybody's.
    for (const way of Object.keys(WAYS) as Way[]) {
      const now = await once(browser, origin, job, way);
      const before = found.get(way) ?? { script: [], all: [], rests: [] };
      found.set(way, {
        script: [...before.script, ...now.script],
        all: [...before.all, ...now.all],
        rests: [...before.rests, ...now.rests],
      });
    }
  }
  await browser.close();
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const line = (name: string, way: Way) => {
    const { script, all } = found.get(way)!;
    return [
      name,
      script.length,
      ...[0.5, 0.95].map((share) => ms(percentile(script, share))),
      ...[0.5, 0.95].map((share) => ms(percentile(all, share))),
    ];
  };
  reportTable(
    `A key while writing: ${HIGHLIGHTS.toLocaleString('en')} highlights on ${WORDS.toLocaleString('en')} words`,
    ['', 'keys', 'script, median', 'script, 95th', 'main thread, median', 'main thread, 95th'],
    [line('Stet', 'stet'), line('Tiptap’s decorations, by default', 'decorations'), line('marks', 'marks')],
  );
  const { rests } = found.get('stet')!;
  reportTable(
    'Once the hands rest (300 ms)',
    ['', 'median', 'largest'],
    [
      [
        'all places worked out anew and drawn',
        ...spread(
          rests.map((one) => one.follow),
          ms,
        ),
      ],
      [
        'the draft made ready to be kept',
        ...spread(
          rests.map((one) => one.draft),
          ms,
        ),
      ],
    ],
  );
  reportNote(
    `Aim: script of a key in 1 ms at the median, 6 ms at the 95th percentile. Typed at the beginning, in the middle and at the end of the text, ${ROUNDS} pages for each way, by turns; the time is Chromium’s own count of script (ScriptDuration) and of the main thread’s tasks (TaskDuration) from before the key until 60 ms after it. “By default” is addDecorations with update: 'document', which makes all of them anew after each change.`,
  );
}

const spread = (values: readonly number[], ms: (value: number) => string) => [
  ms(percentile(values, 0.5)),
  ms(Math.max(...values)),
];

async function once(browser: Browser, origin: string, job: PaintJob, way: Way): Promise<Typed> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  await page.evaluate(WAYS[way], job);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const counted = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000;
    return { script: of('ScriptDuration'), all: of('TaskDuration') };
  };
  const script: number[] = [];
  const all: number[] = [];
  for (const place of PLACES) {
    await page.evaluate((share) => window.editing.goTo(share), place);
    const length = await page.evaluate(() => window.editing.text().length);
    for (let key = 0; key < WARM_UP + KEYS; key += 1) {
      const before = await counted();
      await page.keyboard.press(TYPED[key % TYPED.length] === ' ' ? 'Space' : TYPED[key % TYPED.length]!);
      // Nothing of ours runs in the page meanwhile; what the editor puts off, it does within 20 ms.
      await setTimeout(SETTLE);
      const after = await counted();
      if (key < WARM_UP) continue;
      script.push(after.script - before.script);
      all.push(after.all - before.all);
    }
    const typed = (await page.evaluate(() => window.editing.text().length)) - length;
    if (typed !== WARM_UP + KEYS) throw new Error(`${typed} of ${WARM_UP + KEYS} keys came into the text`);
  }
  await page.evaluate(() => window.editing.goTo(0));
  const rests = await page.evaluate(() => window.editing.rests);
  await page.close();
  return { script, all, rests };
}
