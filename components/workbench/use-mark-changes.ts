'use client';

import { useCallback, useRef } from 'react';
import { useToast } from '@/components/ui/toast';
import { rangeToCodePoints } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import { useChange } from '@/lib/api/hooks';
import type { CoverageView } from '@/lib/api/views/article-view';
import type { ArticleText } from './article-text';
import type { BenchView } from './bench-view';
import { PENDING, sentence } from './pending';
import { type Mark, useArticleQueries } from './use-bench-data';

type Marks = CoverageView['marks'];
type MarkChange = (marks: Marks) => Marks;

/**
 * `0`: marks words as holding nothing to check, and takes marks back. Shown at once; sent one after the other, so that
 * each answer holds all that was answered before it, and what is still to be sent is put on top of it.
 */
export function useMarkChanges(bench: BenchView, text: ArticleText) {
  const { client, queries } = useArticleQueries(bench.article.id);
  const { show } = useToast();
  const id = bench.article.id;
  const { memberId } = bench.newsroom.me;
  const marking = useChange('coverage.mark').mutateAsync;
  const unmarking = useChange('coverage.unmark').mutateAsync;
  const unanswered = useRef<MarkChange[]>([]);
  /** As the server last answered. */
  const answered = useRef<CoverageView | undefined>(undefined);
  const turn = useRef(Promise.resolve());

  const change = useCallback(
    (marks: MarkChange, send: () => Promise<CoverageView>, refusal: string): void => {
      const key = queries.coverage.queryKey;
      const draw = () => {
        void client.cancelQueries({ queryKey: key });
        const base = answered.current;
        if (!base) return;
        client.setQueryData(key, {
          ...base,
          marks: unanswered.current.reduce((now, one) => one(now), base.marks),
        });
      };
      if (unanswered.current.length === 0) answered.current = client.getQueryData(key);
      unanswered.current.push(marks);
      draw();
      const settle = () => {
        unanswered.current = unanswered.current.filter((one) => one !== marks);
        draw();
      };
      turn.current = turn.current.then(async () => {
        try {
          answered.current = await send();
          settle();
        } catch (problem) {
          settle();
          void client.invalidateQueries({ queryKey: key });
          show({ kind: 'problem', title: refusal, description: sentence(problem) });
        }
      });
    },
    [client, queries, show],
  );

  const markNothing = useCallback(
    (ranges: readonly TextRange[]): void => {
      const stretches = ranges.map((range) => rangeToCodePoints(text.index, range));
      const at = new Date().toISOString();
      const by = { memberId, name: '' };
      const made = stretches.map((one) => ({ ...one, id: `${PENDING}${crypto.randomUUID()}`, by, at }));
      change(
        (marks) => [...marks, ...made],
        () => marking({ params: { id }, body: { version: text.version, stretches } }),
        'The words were not marked',
      );
    },
    [text, memberId, change, marking, id],
  );

  const unmarkNothing = useCallback(
    ([first, ...more]: readonly Mark[]): void => {
      if (!first) return;
      const ids = new Set([first, ...more].map((mark) => mark.id));
      const takeBack = (markId: string) => unmarking({ params: { id, markId } });
      change(
        (marks) => marks.filter((mark) => !ids.has(mark.id)),
        async () => {
          let answer = await takeBack(first.id);
          for (const mark of more) answer = await takeBack(mark.id);
          return answer;
        },
        'The mark was not taken back',
      );
    },
    [change, unmarking, id],
  );

  return { markNothing, unmarkNothing };
}
