'use client';

import { useCallback } from 'react';
import { putClaim, refreshClaims } from '@/components/unsent/absorb';
import { claimPath } from '@/components/claims/use-claim-change';
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { PENDING } from '@/components/unsent/pending';
import { forget } from '@/components/unsent/sender';
import { offerUndo } from '@/components/unsent/undo';
import { useSendChange } from '@/components/unsent/use-send-change';
import { rangeToCodePoints } from '@/lib/anchoring/code-points';
import { describeRange } from '@/lib/anchoring/describe';
import type { TextRange } from '@/lib/anchoring/selector';
import type { ApiProblem } from '@/lib/api/client';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { saidOf } from '@/lib/language/text';
import type { ArticleText } from './article-text';
import type { ClaimDraft } from './bench-store';
import type { BenchView } from './bench-view';
import { claimDraftKey } from './use-claim-draft';
import { type Mark, useArticleQueries } from './use-bench-data';
import { newId } from '@/components/unsent/new-id';

/** What the text half changes. Each is shown at once and taken back, with a word why, where the server refuses. */
export function useBenchChanges(bench: BenchView, text: ArticleText, userId: string) {
  const { client, queries } = useArticleQueries(bench.article.id);
  const { show } = useToast();
  const t = useText();
  const send = useSendChange();
  const id = bench.article.id;

  /** A claim that was changed elsewhere on this page: its card follows, and the words are counted again. */
  const takeIn = useCallback(
    (claim: ClaimView) => {
      client.setQueryData(
        queries.claims.queryKey,
        (list) => list && { items: list.items.map((card) => (card.id === claim.id ? claim : card)) },
      );
      void client.invalidateQueries({ queryKey: queries.claims.queryKey });
      void client.invalidateQueries({ queryKey: queries.coverage.queryKey });
    },
    [client, queries],
  );

  /** A claim that was made and judged in one: it is put in its place, and the words are counted again. */
  const takeInMade = useCallback(
    (claim: ClaimView) => {
      putClaim(client, claim);
      void client.invalidateQueries({ queryKey: queries.coverage.queryKey });
      void client.invalidateQueries({ queryKey: ['source_use.list'] });
    },
    [client, queries],
  );

  /** Somebody may have saved a version of the text: all that tells so is asked for anew. */
  const lookAnew = useCallback(
    (problem: ApiProblem) => {
      if (problem.code === 'conflict') void refreshClaims(client);
    },
    [client],
  );

  /** Nothing was typed: what was refused is said once, and is gone. */
  const refusal = useCallback(
    (title: string) => (problem: ApiProblem, entryId: string) => {
      forget(entryId);
      lookAnew(problem);
      show({ kind: 'problem', title, description: t.said(saidOf(problem.detail)) });
    },
    [show, t, lookAnew],
  );

  /** `onMade` hears of the claims once the server has them; a refusal brings the form back. */
  const makeClaim = useCallback(
    (draft: ClaimDraft, onMade: (ids: string[]) => void) => {
      const words = text.text.slice(draft.range.start, draft.range.end);
      const body = {
        version: text.version,
        ...rangeToCodePoints(text.index, draft.range),
        kind: draft.kind,
        riskReason: draft.riskReason,
        claimant: draft.claimant,
        ...(draft.kind === 'quotation'
          ? { content: { kind: draft.contentKind, claimant: draft.speaker, riskReason: draft.contentRisk } }
          : {}),
      };
      const made = send(
        'claim.create',
        { subject: id, part: 'claim-new', path: `articles/${id}` },
        { params: { id }, body },
        {
          label: t('New claim: “{words}”', { words }),
          drafts: [claimDraftKey(userId, id)],
          shown: draft,
          onSent: ({ items }) => onMade(items.map((claim) => claim.id)),
        },
      );
      offerUndo({
        t,
        title:
          draft.kind === 'quotation'
            ? t('Two claims were made: of the wording, and of what it says.')
            : t('The claim was made.'),
        changes: [
          {
            ...made,
            inverse: (answer) =>
              (answer as { items: ClaimView[] }).items.forEach((claim) =>
                send(
                  'claim.set_state',
                  { subject: claim.id, part: 'state', path: claimPath(claim) },
                  {
                    params: { id: claim.id },
                    body: {
                      to: 'dismissed',
                      reason: t('Made by mistake, and undone at once.'),
                      expectedVersion: claim.version,
                    },
                  },
                  { label: t('Dismiss this claim') },
                ),
              ),
          },
        ],
      });
    },
    [text, send, id, t, userId],
  );

  /** Another place of a claim. */
  const addPlace = useCallback(
    (claimId: string, range: TextRange) => {
      const card = bench.claims.find((one) => one.id === claimId);
      if (!card) return;
      const place = { ...describeRange(text.text, range), ...rangeToCodePoints(text.index, range) };
      const about = { subject: claimId, part: 'place', path: claimPath(card) };
      const { start, end } = place;
      const made = send(
        'placement.add',
        about,
        {
          params: { id: claimId },
          body: { version: text.version, start, end, expectedVersion: card.version },
        },
        {
          label: t('Another place: “{words}”', { words: place.exact }),
          shown: { ...place, id: PENDING + newId(), outcome: 'placed' },
          onRefused: refusal(t('The place was not added')),
        },
      );
      const before = new Set(card.placements.map((one) => one.id));
      const takeAway = (answer: unknown) => {
        const claim = answer as ClaimView;
        const added = claim.placements.find((one) => !before.has(one.id));
        if (!added) return;
        send(
          'placement.remove',
          about,
          {
            params: { id: claimId, placementId: added.id },
            query: { expectedVersion: claim.version },
          },
          { label: t('Take the place away'), onRefused: refusal(t('The place was not taken away')) },
        );
      };
      offerUndo({ t, title: t('The place was added.'), changes: [{ ...made, inverse: takeAway }] });
    },
    [bench.claims, text, send, t, refusal],
  );

  /** A place that waited, shown anew. */
  const attachPlace = useCallback(
    (claimId: string, placementId: string, range: TextRange) => {
      const card = bench.claims.find((one) => one.id === claimId);
      const waiting = card?.placements.find((one) => one.id === placementId);
      if (!card || !waiting) return;
      const place = { ...describeRange(text.text, range), ...rangeToCodePoints(text.index, range) };
      const { start, end } = place;
      send(
        'placement.settle',
        { subject: claimId, part: 'place', path: claimPath(card) },
        {
          params: { id: claimId },
          body: { placementId, version: text.version, start, end, expectedVersion: card.version },
        },
        {
          label: t('Attach it to “{words}”', { words: place.exact }),
          shown: { ...waiting, ...place, outcome: 'changed', isSettled: true, changes: [] },
          onSent: () => show({ title: t('The claim is attached again.') }),
          onRefused: refusal(t('The claim was not attached')),
        },
      );
    },
    [bench.claims, text, send, t, refusal, show],
  );

  const mark = useCallback(
    (stretches: { start: number; end: number }[]) =>
      send(
        'coverage.mark',
        { subject: id, part: 'mark', path: `articles/${id}` },
        { params: { id }, body: { version: text.version, stretches } },
        { label: t('Nothing to check here'), onRefused: refusal(t('The words were not marked')) },
      ),
    [send, id, text.version, t, refusal],
  );
  const unmark = useCallback(
    (ids: readonly string[]) =>
      ids.map((markId) =>
        send(
          'coverage.unmark',
          { subject: id, part: 'unmark', path: `articles/${id}` },
          { params: { id, markId } },
          { label: t('Take a mark back'), onRefused: refusal(t('The mark was not taken back')) },
        ),
      ),
    [send, id, t, refusal],
  );

  /** `0`: these words hold nothing to check. */
  const markNothing = useCallback(
    (ranges: readonly TextRange[]) => {
      const stretches = ranges.map((range) => rangeToCodePoints(text.index, range));
      const made = mark(stretches);
      const takeBack = (answer: unknown) => {
        const { marks } = answer as { marks: { id: string; start: number; end: number }[] };
        const mine = marks.filter((one) =>
          stretches.some(({ start, end }) => start <= one.start && one.end <= end),
        );
        unmark(mine.map((one) => one.id));
      };
      offerUndo({ t, title: t('Nothing to check here.'), changes: [{ ...made, inverse: takeBack }] });
    },
    [text, mark, unmark, t],
  );

  /** `0` again: these marks are taken back. */
  const unmarkNothing = useCallback(
    (marks: readonly Mark[]) => {
      const made = unmark(marks.map((one) => one.id));
      offerUndo({
        t,
        title: t('These words are not yet looked at again.'),
        changes: made.map((one, at) => ({
          ...one,
          inverse: () => void mark([rangeToCodePoints(text.index, marks[at]!)]),
        })),
      });
    },
    [text, mark, unmark, t],
  );

  return { takeIn, takeInMade, makeClaim, addPlace, attachPlace, markNothing, unmarkNothing };
}
