/** Saving a text of 50,000 words with 1,000 claims on it, from the request to the answer. */
import { percentile } from '@/bench/measure';
import { reportNote, reportTable } from '@/bench/report';
import { CLAIMS, makeThousandClaims, WORDS } from '@/bench/thousand-claims';
import { say } from '@/scripts/set-up.mjs';
import { type Desk, openDesk } from '@/scripts/trials/desk';

const SAVES = 9;

interface Saved {
  placements: { outcome: string }[];
}

export async function benchVersions(): Promise<void> {
  const desk = await openDesk(say);
  const { id } = await makeThousandClaims(desk);
  const first = await timeSave(desk, id, (blocks) => blocks);
  const edits: [string, Edit][] = [
    [
      'one number changed',
      inWords((text, round) => text.replace(/entry \d+ of/u, `entry ${90_000 + round} of`)),
    ],
    [
      '5 % of the numbers changed',
      inWords((text, round) => {
        let at = 0;
        return text.replace(/entry (\d+) of/gu, (all, number: string) =>
          (at += 1) % 20 === round ? `entry ${Number(number) + 1} of` : all,
        );
      }),
    ],
    [
      'a paragraph put first',
      ([headline, ...rest], round) => [headline!, paragraph(`A note of day ${round}.`), ...rest],
    ],
  ];
  const rows = [];
  for (const [name, edit] of edits) {
    const runs: Awaited<ReturnType<typeof timeSave>>[] = [];
    for (let round = 0; round < SAVES; round += 1) runs.push(await timeSave(desk, id, edit, round));
    const times = runs.map((one) => one.ms);
    const last = runs.at(-1)!.outcomes;
    rows.push([
      name,
      `${percentile(times, 0.5).toFixed(0)} ms`,
      `${percentile(times, 0.95).toFixed(0)} ms`,
      '300 ms',
      Object.entries(last)
        .map(([outcome, count]) => `${count} ${outcome}`)
        .join(', '),
    ]);
  }
  reportTable(
    `A version of ${WORDS.toLocaleString('en')} words with ${CLAIMS.toLocaleString('en')} claims, saved`,
    ['', 'median', '95th percentile', 'aim for the median', 'what became of the places'],
    rows,
  );
  reportNote(
    `Medians of ${SAVES}, over HTTP, the text sent as the editing page sends it; what changed stays changed, and is followed from where it was sure. The first save after the start took ${first.ms.toFixed(0)} ms.`,
  );
}

type Edit = (blocks: readonly object[], round: number) => readonly object[];

const inWords =
  (edit: (text: string, round: number) => string): Edit =>
  (blocks, round) =>
    JSON.parse(edit(JSON.stringify(blocks), round)) as object[];

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** Reads the text, edits its blocks, and times the save. */
async function timeSave(
  desk: Desk,
  id: string,
  edit: Edit,
  round = 0,
): Promise<{ ms: number; outcomes: Record<string, number> }> {
  const { body } = await desk.api('nadia', 'GET', `/articles/${id}`);
  const { currentVersion, text } = body as { currentVersion: number; text: { content: Document } };
  const { type, content } = text.content;
  const blocks = [...edit(content, round), paragraph(`Saved after ${currentVersion}.`)];
  const request = { baseVersion: currentVersion, content: { type, content: blocks } };
  const started = performance.now();
  const saved = await desk.api('nadia', 'POST', `/articles/${id}/versions`, request);
  const ms = performance.now() - started;
  if (saved.status !== 201) throw new Error(saved.text);
  const outcomes: Record<string, number> = {};
  for (const { outcome } of (saved.body as unknown as Saved).placements)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return { ms, outcomes };
}

interface Document {
  type: string;
  content: object[];
}
