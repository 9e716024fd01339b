'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SendingNotices } from '@/components/claims/sending-notices';
import { foreseenArticle } from '@/components/details/foreseen-article';
import { Frame } from '@/components/frame/frame';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { HandBar } from '@/components/ticks/hand-bar';
import { useSourceInHand } from '@/components/ticks/source-in-hand';
import { useTicks } from '@/components/ticks/use-ticks';
import { showToast } from '@/components/ui/toast';
import { loadNewest, type Shown } from '@/components/repair/load-newest';
import { NewerText } from '@/components/repair/newer-text';
import { RepairTray } from '@/components/repair/repair-tray';
import { WordingsLine } from '@/components/repair/wordings-line';
import { useUnsent } from '@/components/unsent/unsent';
import { ApiProblem } from '@/lib/api/client';
import { saidOf } from '@/lib/language/text';
import { rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { ArticleView, BlockerView } from '@/lib/api/views/article-view';
import { afterPaint } from '@/lib/editor/after-paint';
import { rangeOf } from '@/lib/editor/sentence-cursor';
import { ArticlePane } from './article-pane';
import type { ArticleText, PlacedClaim } from './article-text';
import { benchStore, BenchStoreProvider, useBench } from './bench-store';
import type { FirstView, Pointed } from './bench-view';
import { ClaimColumn } from './claim-column';
import { ClaimForm } from './claim-form';
import { CoverageBar } from './coverage-bar';
import { BenchFoot } from './bench-foot';
import { BenchMeta, BenchNote } from './bench-meta';
import { NoClaims } from './no-claims';
import { OpenClaim } from './open-claim';
import { SelectionBar } from './selection-bar';
import { focusText } from './spoken-selection';
import { StateActions } from './state-actions';
import { readOnlyReason } from './state-steps';
import { textView } from './text-view';
import { type BenchActions, useBenchActions } from './use-bench-actions';
import { useBenchKeys } from './use-bench-keys';
import { useBenchChanges } from './use-bench-changes';
import { type BenchData, useArticleQueries, useBenchData } from './use-bench-data';
import { useClaimDraft } from './use-claim-draft';
import { useReadAhead } from './use-read-ahead';
import { useTextKeys } from './use-text-keys';
import '@/components/ui/tones.css';
import './workbench.css';

const TakeUpDialog = lateForm(async () => (await import('@/components/ticks/take-up-dialog')).TakeUpDialog);

interface WorkbenchProps {
  first: FirstView;
  pointed: Pointed;
  /** When the page was made, ISO 8601: deadlines are told from it, alike on the server and in the browser. */
  now: string;
}

/** The text, set like a printed page, and its claims beside it. */
export function Workbench({ first, pointed, now }: WorkbenchProps) {
  const [shown, show] = useState<Shown>(() => ({ first, store: benchStore() }));
  const followed = useRef<Pointed | null>(null);
  // Another text is another page: lines, marks and keys begin anew, with what was selected and open.
  return (
    <BenchStoreProvider value={shown.store}>
      <Bench
        key={shown.first.article.text.id}
        {...shown}
        pointed={pointed}
        followed={followed}
        now={now}
        onShown={show}
      />
    </BenchStoreProvider>
  );
}

interface BenchProps extends WorkbenchProps, Shown {
  /** Where the address led last. */
  followed: React.RefObject<Pointed | null>;
  onShown: (shown: Shown) => void;
}

function Bench({ first, pointed, followed, now, store, onShown }: BenchProps) {
  const t = useText();
  const data = useBenchData(first);
  const { bench, text } = data;
  const { article } = bench;
  const [view] = useState(() => textView(text.blocks));
  const { me } = useNewsroom();
  const changes = useBenchChanges(bench, text, me.userId);
  const facts = {
    articleState: article.state,
    isArticleWriter: article.writers.some((one) => one.memberId === bench.newsroom.me.memberId),
  };
  const may = { claim: useMay('claim.create', facts), nothing: useMay('coverage.mark', facts) };
  const actions = useBenchActions({ data, view, store, changes, may, t });
  const { hand, ticks, takeUp } = useHand(data, store, actions, changes);
  useTextKeys(actions);
  useBenchKeys(actions);
  useReadAhead(data.claims, text);
  usePointed(pointed, followed, data, actions);
  useClaimDraft({
    store,
    userId: me.userId,
    articleId: article.id,
    text,
    onKept: actions.takeDraft,
  });
  const onNewText = useNewText({ first, store }, text, onShown);
  const { client, queries } = useArticleQueries(article.id);
  const onState = (next: ArticleView) => {
    client.setQueryData(queries.article.queryKey, next);
    void client.invalidateQueries({ queryKey: queries.claims.queryKey });
    void client.invalidateQueries({ queryKey: ['claim.read'] });
  };
  const onShow = (blocker: BlockerView) => {
    if (blocker.claimId) actions.goTo(blocker.claimId);
    else if (blocker.start !== undefined && blocker.end !== undefined) {
      actions.showRange(rangeToUtf16(text.index, { start: blocker.start, end: blocker.end }));
    }
  };
  const openClaim = (claim: PlacedClaim) => (
    <OpenClaim claim={claim} data={data} actions={actions} onChanged={changes.takeIn} onNewText={onNewText} />
  );
  const title = text.title ?? article.title;
  const shown = foreseenArticle(article, useUnsent());

  return (
    <Frame
      crumbs={[{ label: title }]}
      note={<BenchNote article={shown} timeZone={bench.newsroom.timeZone} now={now} />}
      actions={<StateActions article={article} onChanged={onState} onShow={onShow} />}
    >
      <CoverageBar counts={data.coverage.counts} onNextUnseen={actions.nextUnseen} />
      {data.newer === null ? null : <NewerText shown={text.version} newer={data.newer} onLoad={onNewText} />}
      <div className="bench">
        {text.title === null ? <h1 className="sr-only">{title}</h1> : null}
        <BenchMeta article={shown} readOnly={readOnlyReason(article.state)}>
          {data.newer === null ? (
            <WordingsLine article={article} claims={bench.claims} onNewText={onNewText} />
          ) : null}
        </BenchMeta>
        <div className="bench-tray">
          <RepairTray
            text={data.text.text}
            claims={data.claims}
            onOpen={actions.press}
            openClaim={openClaim}
            onSize={view.changed}
          />
        </div>
        <div className="bench-column">
          <ArticlePane data={data} view={view} label={title} onPressClaims={actions.pressClaims} />
          <SelectionBar text={text} view={view} actions={actions} onTick={ticks.tick} />
        </div>
        <Claims
          {...{ data, view, actions, openClaim }}
          none={<NoClaims article={article} mayClaim={may.claim.isAllowed} onChanged={onState} />}
        />
      </div>
      <BenchFoot onPlace={actions.enter} />
      <HandBar articleId={article.id} hand={hand} ticks={ticks} onOpenClaim={actions.goTo} />
      <TakeUpDialog articleId={article.id} hand={hand} {...takeUp} />
      <Waiting onOpen={actions.goTo} />
    </Frame>
  );
}

/** The source in hand, what is ticked against it, and the dialog that takes one up. */
function useHand(
  data: BenchData,
  store: ReturnType<typeof benchStore>,
  actions: BenchActions,
  changes: ReturnType<typeof useBenchChanges>,
) {
  const { article, newsroom } = data.bench;
  const hand = useSourceInHand(article.id);
  const [isTakingUp, setIsTakingUp] = useState(false);
  const ticks = useTicks({
    data,
    hand,
    may: useMay('tick.create', {
      articleState: article.state,
      isArticleWriter: article.writers.some((one) => one.memberId === newsroom.me.memberId),
    }),
    selected: () => rangeOf(data.text.map, store.get().cursor),
    onTakeUp: useCallback(() => {
      // Where the dialog gives the focus back to.
      focusText();
      setIsTakingUp(true);
    }, []),
    onOpenClaim: actions.goTo,
    onMade: changes.takeInMade,
  });
  const close = () => {
    setIsTakingUp(false);
    focusText();
  };
  return { hand, ticks, takeUp: { isOpen: isTakingUp, onClose: close, onTaken: close } };
}

/** Goes over to the newest text; what is being typed and selected comes along. */
function useNewText({ first, store }: Shown, text: ArticleText, onShown: (shown: Shown) => void) {
  const t = useText();
  const client = useQueryClient();
  return useCallback(async () => {
    try {
      onShown(await loadNewest(client, { first, store }, text));
      // What was pressed for it is gone with the old text.
      afterPaint(() => {
        if (document.activeElement === document.body) focusText();
      });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      showToast({ kind: 'problem', title: t.said(saidOf(error.detail)) });
    }
  }, [client, first, store, text, onShown, t]);
}

/** What waits to be sent of claims whose panel is closed. */
function Waiting({ onOpen }: { onOpen: (claimId: string) => void }) {
  const openId = useBench((state) => state.openClaimId);
  return <SendingNotices except={openId} onOpenClaim={onOpen} />;
}

interface ClaimsProps {
  data: BenchData;
  view: ReturnType<typeof textView>;
  actions: BenchActions;
  openClaim: (claim: PlacedClaim) => React.ReactNode;
  none: React.ReactNode;
}

function Claims({ data, view, actions, openClaim, none }: ClaimsProps) {
  const { bench, text, claims } = data;
  const draft = useBench((state) => state.draft);
  const names = useMemo(
    () => [
      ...new Set(claims.flatMap(({ card }) => (card.claimant.type === 'us' ? [] : [card.claimant.name]))),
    ],
    [claims],
  );
  const form = draft ? (
    <ClaimForm
      key={`${draft.range.start}-${draft.range.end}`}
      draft={draft}
      words={text.text.slice(draft.range.start, draft.range.end)}
      purpose={bench.article.purpose}
      names={names}
      onChange={actions.changeDraft}
      onMake={actions.saveClaim}
      onClose={actions.closeDraft}
    />
  ) : null;
  return (
    <ClaimColumn
      claims={claims}
      view={view}
      onOpen={actions.press}
      openClaim={openClaim}
      form={form}
      none={none}
    />
  );
}

/** Goes to what the address points to, once the page is there, and whenever somebody is led to another place in it. */
function usePointed(
  pointed: Pointed,
  followed: React.RefObject<Pointed | null>,
  { text }: BenchData,
  actions: BenchActions,
): void {
  useEffect(() => {
    if (followed.current === pointed) return;
    followed.current = pointed;
    if (pointed.claimId) actions.goTo(pointed.claimId);
    else if (pointed.range && pointed.range.end <= text.index.length) {
      actions.showRange(rangeToUtf16(text.index, pointed.range));
    }
  }, [pointed, followed, text, actions]);
}
