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
  const first = await timeSave(desk, id, (text) => text);
  const edits: [string, (text: string, round: number) => string][] = [
    ['one number changed', (text, round) => text.replace(/entry \d+ of/u, `entry ${90_000 + round} of`)],
    [
      '5 % of the numbers changed',
      (text, round) => {
        let at = 0;
        return text.replace(/entry (\d+) of/gu, (all, number: string) =>
          (at += 1) % 20 === round ? `entry ${Number(number) + 1} of` : all,
        );
      },
    ],
    ['a paragraph put first', (text, round) => text.replace('\n\n', `\n\nA note of day ${round}.\n\n`)],
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
    `Medians of ${SAVES}, over HTTP, the text sent as Markdown; what changed stays changed, and is followed from where it was sure. The first save after the start took ${first.ms.toFixed(0)} ms.`,
  );
}

/** Reads the text, edits it as Markdown, and times the save. */
async function timeSave(
  desk: Desk,
  id: string,
  edit: (text: string, round: number) => string,
  round = 0,
): Promise<{ ms: number; outcomes: Record<string, number> }> {
  const { body } = await desk.api('nadia', 'GET', `/articles/${id}`);
  const { currentVersion, text } = body as { currentVersion: number; text: { content: Block } };
  const markdown = edit(text.content.content.map(markdownOf).join('\n\n'), round);
  const request = { baseVersion: currentVersion, markdown: `${markdown}\n\nSaved after ${currentVersion}.` };
  const started = performance.now();
  const saved = await desk.api('nadia', 'POST', `/articles/${id}/versions`, request);
  const ms = performance.now() - started;
  if (saved.status !== 201) throw new Error(saved.text);
  const outcomes: Record<string, number> = {};
  for (const { outcome } of (saved.body as unknown as Saved).placements)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return { ms, outcomes };
}

interface Block {
  type: string;
  content: { type: string; content?: { text: string }[] }[];
}

const markdownOf = ({ type, content }: Block['content'][number]): string => {
  const words = (content ?? []).map((one) => one.text).join('');
  return type === 'headline' ? `# ${words}` : type === 'heading' ? `## ${words}` : words;
};
