/** What the browser loads on a first visit of each page, everything that it asks for until it is at rest. */
import { chromium } from '@playwright/test';
import { reportNote, reportTable } from '@/bench/report';
import { ADMIN, CHECKER, NEWSROOM, signIn } from '@/bench/sign-in';
import { newsroomPages, strangersPages } from '@/e2e/pages';
import { limitOf, SCRIPT_LIMIT, weigh, type Weight } from '@/e2e/weight';
import { say } from '@/scripts/set-up.mjs';
import { onStop } from '@/scripts/stopping.mjs';
import { ensureChromium, launchOptions } from '@/scripts/test/chromium';
import { openDesk } from '@/scripts/trials/desk';

const kB = (bytes: number) => bytes / 1000;

export async function benchSizes(): Promise<void> {
  await ensureChromium(true);
  const { product, api } = await openDesk(say);
  const { body } = await api('ben', 'GET', `/newsrooms/${NEWSROOM}/articles`);
  const [article] = body.items as { id: string }[];
  const browser = await chromium.launch(launchOptions(true));
  onStop(() => browser.close());

  const visit = async (address: string, email: string | null): Promise<Weight> => {
    const context = await browser.newContext({ baseURL: product.origin });
    if (email) await signIn(product, context.request, email);
    const weight = await weigh(await context.newPage(), address);
    await context.close();
    return weight;
  };
  const rows: (string | number)[][] = [];
  const add = async (address: string, name: string, email: string | null, limit = limitOf(address)) => {
    const { script, style, font, document } = await visit(address, email);
    rows.push([
      name,
      kB(script),
      kB(limit),
      script <= limit ? 'yes' : 'NO',
      kB(style),
      kB(font),
      kB(document),
    ]);
  };
  for (const address of strangersPages) await add(address, address, null);
  for (const address of newsroomPages(NEWSROOM)) await add(address, address, ADMIN);
  const workbench = `/n/${NEWSROOM}/articles/${article!.id}`;
  await add(workbench, 'the workbench', CHECKER, SCRIPT_LIMIT.workbench);
  await add(`${workbench}/report`, 'a report', CHECKER);
  await browser.close();
  reportTable(
    'Over the wire, compressed, kB',
    ['page', 'script', 'at most', 'kept', 'style', 'fonts', 'document'],
    rows,
  );
  reportNote(
    'Each page in a browser with an empty cache; kB are 1,000 bytes. The limits are kept by `e2e/weight.spec.ts`.',
  );
}
