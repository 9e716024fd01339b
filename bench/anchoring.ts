/** Re-anchoring after an edit, in Chromium: ours, the quote matcher of Hypothesis, Apache Annotator; by turns. */
import { type Browser, chromium } from '@playwright/test';
import { type Anchored, type AnchoredByDiff, type AnchoringJob } from '@/bench/anchoring-ground';
import { percentile } from '@/bench/measure';
import { reportNote, reportTable } from '@/bench/report';
import { servedScript } from '@/bench/served-script';
import { type EditKind, rangeIn, taskOf } from '@/lib/testing/grade';
import { onStop } from '@/scripts/stopping.mjs';
import { ensureChromium, launchOptions } from '@/scripts/test/chromium';

const ROUNDS = 5;
/** Runs until what is compiled on the way is compiled, as in a server or a page that has worked for a while. */
const WARM_UP = 25;
const WARM_RUNS = 5;
const COUNTS = [100, 1_000, 10_000];
const WORDS = [10_000, 50_000];
const EDITS: readonly EditKind[] = [
  { kind: 'copy', share: 0.05 },
  { kind: 'newsroom', share: 0.05 },
];
/** The peers look for each highlight by itself, in a time that does not depend on the others: so many are measured. */
const SAMPLE = 40;

export async function benchAnchoring(): Promise<void> {
  await ensureChromium(true);
  const origin = await servedScript(`import '@/bench/anchoring-page';`);
  const browser = await chromium.launch(launchOptions(true));
  onStop(() => browser.close());
  for (const edit of EDITS) {
    const rows: (string | number)[][] = [];
    for (const words of WORDS) {
      const task = taskOf(7, 'latin', words, edit, Math.max(...COUNTS));
      const all = task.highlights.map((highlight) => rangeIn(task, highlight));
      const jobOf = (count: number): AnchoringJob => ({
        oldText: task.old.text,
        newText: task.now.text,
        ranges: Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!),
      });
      const peers = await peersOf(browser, origin, jobOf(SAMPLE));
      for (const count of COUNTS) {
        const ours = await oursOf(browser, origin, jobOf(count));
        const hypothesis = (peers.hypothesis / SAMPLE) * count;
        const apache = (peers.apache / SAMPLE) * count;
        rows.push([
          `${count.toLocaleString('en')} on ${words.toLocaleString('en')} words`,
          ours.cold,
          ours.warm,
          ours.compared,
          hypothesis,
          `${Math.round(hypothesis / ours.warm).toLocaleString('en')} ×`,
          apache,
          `${Math.round(apache / ours.warm).toLocaleString('en')} ×`,
        ]);
      }
    }
    reportTable(
      edit.kind === 'copy'
        ? 'After 5 % of the words were changed, ms'
        : 'After newsroom-like edits (sentences deleted, look-alikes beside originals, paragraphs moved, split, merged, marks curled), ms',
      ['', 'Stet, cold', 'warm', 'of it, the diff', 'Hypothesis', '', 'Apache Annotator', ''],
      rows,
    );
  }
  await browser.close();
  reportNote(
    `Medians of ${ROUNDS} pages, by turns; cold is the first call on a page, warm the ${WARM_RUNS} calls after ${WARM_UP} more. ` +
      `Hypothesis and Apache Annotator search the text for each highlight by itself: ${SAMPLE} highlights from all over the text were measured, warm, and reckoned up linearly. Hypothesis’ is its algorithm on approx-string-match with a hint, checked to give its ranges, without the walk over the page that it makes besides; Apache Annotator stops at the first exact place and finds nothing where words were changed. ` +
      'Aim on 50,000 words: 200 × Hypothesis at 1,000 highlights, 1,500 × at 10,000; the diff and 1,000 highlights in 20 ms.',
  );
}

const median = (values: readonly number[]) => percentile(values, 0.5);

async function oursOf(browser: Browser, origin: string, job: AnchoringJob) {
  const cold: number[] = [];
  const warm: AnchoredByDiff[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(origin);
    const runs = await page.evaluate(
      async ([given, count]) => {
        const found: AnchoredByDiff[] = [];
        for (let run = 0; run < count; run += 1) {
          found.push(window.anchoring.stet(given));
          // Between two runs the page is at rest, as it would be between two edits.
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return found;
      },
      [job, 1 + WARM_UP + WARM_RUNS] as const,
    );
    cold.push(runs[0]!.time);
    warm.push(...runs.slice(1 + WARM_UP));
    await page.close();
  }
  return {
    cold: median(cold),
    warm: median(warm.map(({ time }) => time)),
    compared: median(warm.map(({ compared }) => compared)),
  };
}

async function peersOf(browser: Browser, origin: string, job: AnchoringJob) {
  const found: Record<'hypothesis' | 'apache', Anchored[]> = { hypothesis: [], apache: [] };
  const page = await browser.newPage();
  await page.goto(origin);
  for (let round = 0; round <= ROUNDS; round += 1) {
    const hypothesis = await page.evaluate((given) => window.anchoring.hypothesis(given), job);
    const apache = await page.evaluate((given) => window.anchoring.apache(given), job);
    // The first round warms up.
    if (round === 0) continue;
    found.hypothesis.push(hypothesis);
    found.apache.push(apache);
  }
  await page.close();
  return {
    hypothesis: median(found.hypothesis.map(({ time }) => time)),
    apache: median(found.apache.map(({ time }) => time)),
  };
}
