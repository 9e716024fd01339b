/** Ticks and decisions on them for tests, made by the commands. */
import type { CallRequest } from '@/lib/api/client';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { TickReviewsView } from '@/lib/api/views/tick-view';
import { execute } from '@/lib/server/command';
import { makeTick } from '@/lib/server/commands/make-tick';
import { reviewTicks } from '@/lib/server/commands/review-ticks';
import type { TestWorld } from '@/lib/testing/article';
import type { CastName } from '@/lib/testing/newsroom';

type Wish = Omit<CallRequest<'tick.create'>['body'], 'version' | 'start' | 'end' | 'kind'> & {
  kind?: CallRequest<'tick.create'>['body']['kind'];
  /** Words of the article's plain text: where they first stand. */
  words: string;
};

/** Ticks words as a number unless another kind is wished. */
export async function tick(
  { database, newsroom }: TestWorld,
  article: { id: string; text: string },
  { words, kind = 'number', ...rest }: Wish,
  by: CastName = 'checker',
): Promise<ClaimView> {
  const at = article.text.indexOf(words);
  const start = [...article.text.slice(0, at)].length;
  const body = { version: 1, start, end: start + [...words].length, kind, ...rest };
  const raw = { params: { id: article.id }, query: {}, body };
  return (await execute(makeTick, newsroom.actor(by), raw, { database })).view;
}

type Seen = Pick<ClaimView, 'version' | 'verdicts'>;

/** Approves them as they were seen, or with a reason sends them back. */
export async function reviewAll(
  { database, newsroom }: TestWorld,
  articleId: string,
  ticks: readonly Seen[],
  { reason, by = 'editor' }: { reason?: string; by?: CastName } = {},
): Promise<TickReviewsView> {
  const items = ticks.map(({ verdicts, version }) => ({
    revisionId: verdicts[0]!.id,
    expectedVersion: version,
  }));
  const body =
    reason === undefined ? { decision: 'approve', items } : { decision: 'request_changes', reason, items };
  const raw = { params: { id: articleId }, query: {}, body };
  return (await execute(reviewTicks, newsroom.actor(by), raw, { database })).view;
}
