/** Lighthouse as a phone on sign-in, the desk and the workbench, and on a bare page of Next: medians of five. */
import { request } from '@playwright/test';
import lighthouse from 'lighthouse';
import { serveBareNext } from '@/bench/bare-next';
import { percentile } from '@/bench/measure';
import { plainChromium } from '@/bench/plain-chromium';
import { reportNote, reportTable } from '@/bench/report';
import { CHECKER, NEWSROOM, signIn } from '@/bench/sign-in';
import { say } from '@/scripts/set-up.mjs';
import { openDesk } from '@/scripts/trials/desk';

const ROUNDS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const FIGURES = {
  'FCP ms': 'first-contentful-paint',
  'LCP ms': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/** How many times slower than here scripts are taken to run. */
const BY_DEFAULT = 4;
/** What Chrome's own calibration (developer tools, CPU throttling) takes for the index of a phone of the middle. */
const MID_TIER = 1_000;

interface BenchPage {
  name: string;
  address: string;
  headers: Record<string, string>;
  /** In performance, accessibility and best practices. */
  aims?: number[];
}

const median = (values: number[]) => percentile(values, 0.5);

export async function benchLighthouse(): Promise<void> {
  const { product, api } = await openDesk(say);
  const { body } = await api('ben', 'GET', `/newsrooms/${NEWSROOM}/articles?state=in_check`);
  const [article] = body.items as { id: string }[];
  const port = await plainChromium();
  const checker = await request.newContext();
  await signIn(product, checker, CHECKER);
  const { cookies } = await checker.storageState();
  await checker.dispose();
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

  const bare = await serveBareNext();
  const on = (path: string) => `${product.origin}${path}`;
  const pages: BenchPage[] = [
    { name: 'sign-in', address: on('/sign-in'), headers: {}, aims: [95, 95, 95] },
    { name: 'the desk', address: on(`/n/${NEWSROOM}`), headers: { Cookie }, aims: [95, 95, 95] },
    {
      name: 'the workbench',
      address: on(`/n/${NEWSROOM}/articles/${article!.id}`),
      headers: { Cookie },
      aims: [90, 95, 95],
    },
    { name: 'one heading, by Next alone', address: bare, headers: {} },
    { name: '… in a process of its own, as ours are', address: `${bare}apart`, headers: {} },
  ];
  const missed = new Set<string>();
  const indices: number[] = [];
  /** A row of the table: the page's medians. `slowdown` is how many times slower a script is taken to run. */
  async function measured({ name, address, headers, aims }: BenchPage, slowdown = BY_DEFAULT) {
    const runs: number[][] = [];
    for (let tries = 0; runs.length < ROUNDS; tries += 1) {
      const result = await lighthouse(address, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
        extraHeaders: headers,
        throttling: { cpuSlowdownMultiplier: slowdown },
      });
      const failure = result ? result.lhr.runtimeError : { code: 'NO_RESULT', message: 'No result' };
      // On a machine that is busy with other things a trace may lack its beginning; that run is made again.
      if (failure?.code === 'NO_NAVSTART' && tries < 2 * ROUNDS) continue;
      if (!result || failure) throw new Error(failure?.message);
      const { lhr } = result;
      indices.push(lhr.environment.benchmarkIndex);
      runs.push([
        ...CATEGORIES.map((category) => (lhr.categories[category]?.score ?? 0) * 100),
        ...Object.values(FIGURES).map((audit) => lhr.audits[audit]?.numericValue ?? Number.NaN),
      ]);
      for (const category of aims ? ['accessibility', 'best-practices'] : []) {
        for (const { id } of lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []) {
          const { score, title } = lhr.audits[id]!;
          if (score !== null && score < 1) missed.add(`${name}: ${title} (${id})`);
        }
      }
    }
    const medians = runs[0]!.map((_, at) => median(runs.map((run) => run[at]!)));
    const scores = CATEGORIES.map((_, at) => `${Math.round(medians[at]!)}${aims ? ` (≥ ${aims[at]})` : ''}`);
    return [name, ...scores, ...medians.slice(CATEGORIES.length)];
  }
  const columns = ['', 'performance', 'accessibility', 'best practices', ...Object.keys(FIGURES)];
  const rows: (string | number)[][] = [];
  for (const page of pages) rows.push(await measured(page));
  reportTable('Lighthouse, as a phone', columns, rows);
  reportNote(
    `Medians of ${ROUNDS}; a slow phone on a slow network, as Lighthouse makes it up by default: scripts take ${BY_DEFAULT} times as long as here.`,
  );

  const index = median(indices);
  const slowdown = Math.max(1, index / MID_TIER);
  const calibrated: (string | number)[][] = [];
  for (const page of pages) calibrated.push(await measured(page, slowdown));
  reportTable(
    'The same on a phone of the middle, as Chrome reckons it for this machine',
    columns,
    calibrated,
  );
  reportNote(
    `Lighthouse’s index of this machine was ${Math.round(index)} in the runs above; Chrome’s developer tools give ${MID_TIER.toLocaleString('en')} to a phone of the middle (a Pixel 5) and slow scripts down by the ratio: here ${slowdown.toFixed(2)} times.`,
  );
  if (missed.size > 0) reportNote(`What it found fault with: ${[...missed].join('; ')}.`);
}
