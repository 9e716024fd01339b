'use client';

import { useCallback } from 'react';
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { rangeToCodePoints } from '@/lib/anchoring/code-points';
import { describeRange } from '@/lib/anchoring/describe';
import type { TextRange } from '@/lib/anchoring/selector';
import { ApiProblem } from '@/lib/api/client';
import { useChange } from '@/lib/api/hooks';
import type { ClaimCardView, ClaimView } from '@/lib/api/views/claim-view';
import { scaleOfKind } from '@/lib/domain/rating-scale';
import type { Translate } from '@/lib/language/translate';
import type { ArticleText } from './article-text';
import type { ClaimDraft } from './bench-store';
import type { BenchView } from './bench-view';
import { PENDING } from './pending';
import { type Mark, useArticleQueries } from './use-bench-data';

const sentence = (t: Translate, problem: unknown) =>
  problem instanceof ApiProblem ? problem.detail : t('Something went wrong here. Try again.');

/** What the text half changes. Each is shown at once and taken back, with a word why, where the server refuses. */
export function useBenchChanges(bench: BenchView, text: ArticleText) {
  const { client, queries } = useArticleQueries(bench.article.id);
  const { show } = useToast();
  const t = useText();
  const id = bench.article.id;
  const creating = useChange('claim.create').mutateAsync;
  const placing = useChange('placement.add').mutateAsync;
  const marking = useChange('coverage.mark').mutateAsync;
  const unmarking = useChange('coverage.unmark').mutateAsync;

  const putCards = useCallback(
    (change: (cards: ClaimCardView[]) => ClaimCardView[]) =>
      client.setQueryData(queries.claims.queryKey, (list) => list && { items: change(list.items) }),
    [client, queries],
  );

  /** A claim that was changed elsewhere on this page: its card follows, and the words are counted again. */
  const takeIn = useCallback(
    (claim: ClaimView) => {
      putCards((cards) => cards.map((card) => (card.id === claim.id ? cardOf(claim) : card)));
      void client.invalidateQueries({ queryKey: queries.claims.queryKey });
      void client.invalidateQueries({ queryKey: queries.coverage.queryKey });
    },
    [client, queries, putCards],
  );

  /** A claim that was made and judged in one: it is put in its place, and the words are counted again. */
  const takeInMade = useCallback(
    (claim: ClaimView) => {
      client.setQueryData(['claim.read', { params: { id: claim.id } }], claim);
      putCards((cards) => [...cards.filter((card) => card.id !== claim.id), cardOf(claim)]);
      void client.invalidateQueries({ queryKey: ['source_use.list'] });
    },
    [client, putCards],
  );

  /** @returns the ids of the claims made, or the reason why none was. */
  const makeClaim = useCallback(
    async (draft: ClaimDraft): Promise<{ ids: string[] } | { problem: string }> => {
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
      const pending = pendingCards(draft, bench, text);
      const pendingIds = new Set(pending.map((card) => card.id));
      await client.cancelQueries({ queryKey: queries.claims.queryKey });
      putCards((cards) => [...cards, ...pending]);
      try {
        const { items } = await creating({ params: { id }, body });
        items.forEach((claim) => client.setQueryData(['claim.read', { params: { id: claim.id } }], claim));
        putCards((cards) => [...cards.filter((card) => !pendingIds.has(card.id)), ...items.map(cardOf)]);
        return { ids: items.map((claim) => claim.id) };
      } catch (problem) {
        putCards((cards) => cards.filter((card) => !pendingIds.has(card.id)));
        return { problem: sentence(t, problem) };
      }
    },
    [bench, text, client, queries, putCards, creating, id, t],
  );

  /** Another place of a claim. @returns whether it was taken. */
  const addPlace = useCallback(
    async (claimId: string, range: TextRange): Promise<boolean> => {
      const card = bench.claims.find((one) => one.id === claimId);
      if (!card) return false;
      const place = { ...describeRange(text.text, range), ...rangeToCodePoints(text.index, range) };
      const placement = { ...place, id: `${PENDING}${crypto.randomUUID()}`, outcome: 'placed' as const };
      const put = (next: ClaimCardView) =>
        putCards((cards) => cards.map((one) => (one.id === claimId ? next : one)));
      put({ ...card, placements: [...card.placements, placement] });
      try {
        const { start, end } = place;
        const claim = await placing({
          params: { id: claimId },
          body: { version: text.version, start, end, expectedVersion: card.version },
        });
        client.setQueryData(['claim.read', { params: { id: claimId } }], claim);
        takeIn(claim);
        return true;
      } catch (problem) {
        put(card);
        void client.invalidateQueries({ queryKey: queries.claims.queryKey });
        show({ kind: 'problem', title: t('The place was not added'), description: sentence(t, problem) });
        return false;
      }
    },
    [bench.claims, text, client, queries, putCards, placing, takeIn, show, t],
  );

  /** `0`: these words hold nothing to check. */
  const markNothing = useCallback(
    async (ranges: readonly TextRange[]): Promise<void> => {
      const stretches = ranges.map((range) => rangeToCodePoints(text.index, range));
      const before = client.getQueryData(queries.coverage.queryKey);
      const by = { memberId: bench.newsroom.me.memberId, name: '' };
      const made = stretches.map((one) => ({
        ...one,
        id: `${PENDING}${crypto.randomUUID()}`,
        by,
        at: new Date().toISOString(),
      }));
      await client.cancelQueries({ queryKey: queries.coverage.queryKey });
      client.setQueryData(
        queries.coverage.queryKey,
        (now) => now && { ...now, marks: [...now.marks, ...made] },
      );
      try {
        const answer = await marking({ params: { id }, body: { version: text.version, stretches } });
        client.setQueryData(queries.coverage.queryKey, answer);
      } catch (problem) {
        client.setQueryData(queries.coverage.queryKey, before);
        show({ kind: 'problem', title: t('The words were not marked'), description: sentence(t, problem) });
      }
    },
    [text, client, queries, bench.newsroom.me.memberId, marking, id, show, t],
  );

  /** `0` again: these marks are taken back. */
  const unmarkNothing = useCallback(
    async (marks: readonly Mark[]): Promise<void> => {
      const ids = new Set(marks.map((mark) => mark.id));
      const before = client.getQueryData(queries.coverage.queryKey);
      await client.cancelQueries({ queryKey: queries.coverage.queryKey });
      client.setQueryData(
        queries.coverage.queryKey,
        (now) => now && { ...now, marks: now.marks.filter((mark) => !ids.has(mark.id)) },
      );
      try {
        for (const markId of ids) {
          const answer = await unmarking({ params: { id, markId } });
          client.setQueryData(queries.coverage.queryKey, answer);
        }
      } catch (problem) {
        client.setQueryData(queries.coverage.queryKey, before);
        void client.invalidateQueries({ queryKey: queries.coverage.queryKey });
        show({ kind: 'problem', title: t('The mark was not taken back'), description: sentence(t, problem) });
      }
    },
    [client, queries, unmarking, id, show, t],
  );

  return { takeIn, takeInMade, makeClaim, addPlace, markNothing, unmarkNothing };
}

/** What of a claim its card shows. */
function cardOf(claim: ClaimView): ClaimCardView {
  const { id, articleId, kind, statement, claimant, riskReason, state, quotationId, aspect, assignee } =
    claim;
  const { scale, rating, standing, isFixed, isTick, evidenceCount, commentCount, placements, version } =
    claim;
  return {
    ...{ id, articleId, kind, statement, claimant, riskReason, state, quotationId, aspect, assignee },
    ...{ scale, rating, standing, isFixed, isTick, evidenceCount, commentCount, placements, version },
  };
}

/** The cards as they will be, until the server has answered. */
function pendingCards(draft: ClaimDraft, bench: BenchView, text: ArticleText): ClaimCardView[] {
  const words = text.text.slice(draft.range.start, draft.range.end);
  const place = {
    ...describeRange(text.text, draft.range),
    ...rangeToCodePoints(text.index, draft.range),
    outcome: 'placed' as const,
  };
  const isQuotation = draft.kind === 'quotation';
  const quotationId = isQuotation ? crypto.randomUUID() : null;
  const card = (more: Pick<ClaimCardView, 'kind' | 'claimant' | 'riskReason' | 'aspect'>): ClaimCardView => ({
    ...more,
    id: `${PENDING}${crypto.randomUUID()}`,
    articleId: bench.article.id,
    statement: words,
    state: 'open',
    quotationId,
    assignee: null,
    scale: scaleOfKind(more.kind),
    rating: null,
    standing: null,
    isFixed: false,
    isTick: false,
    evidenceCount: 0,
    commentCount: 0,
    placements: [{ ...place, id: `${PENDING}${crypto.randomUUID()}` }],
    version: 1,
  });
  const first = card({
    kind: draft.kind,
    claimant: draft.claimant,
    riskReason: draft.riskReason,
    aspect: isQuotation ? 'wording' : null,
  });
  if (!isQuotation) return [first];
  return [
    first,
    card({
      kind: draft.contentKind,
      claimant: draft.speaker,
      riskReason: draft.contentRisk,
      aspect: 'content',
    }),
  ];
}
