/** Why: which ticks are already being decided on is read from what is not yet sent, so that it is true on any page. */
import type { Entry } from '@/components/unsent/entry';

export interface TickAct {
  /** Its name in the outbox. */
  key: string;
  revisionIds: string[];
  /** None of it was recorded: its ticks are free to be decided on again. */
  isRefused: boolean;
}

type Items = { revisionId: string }[];

/**
 * The decisions on an article's ticks that the server has not answered: each its own act, since a second stroke of the
 * key must not take the place of the first. What came back unsent is free again.
 */
export const tickActs = (entries: readonly Entry[], articleId: string): TickAct[] =>
  entries
    .filter(
      ({ operation, request, state }) =>
        operation === 'tick.review' && request.params?.['id'] === articleId && state !== 'left',
    )
    .map(({ subject, request, state }) => ({
      key: subject,
      isRefused: state === 'refused',
      revisionIds: (request.body?.['items'] as Items).map((item) => item.revisionId),
    }));
