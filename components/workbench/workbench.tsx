'use client';

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
import { useUnsent } from '@/components/unsent/unsent';
import { rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { ArticleView, BlockerView } from '@/lib/api/views/article-view';
import { rangeOf } from '@/lib/editor/sentence-cursor';
import { ArticlePane } from './article-pane';
import type { PlacedClaim } from './article-text';
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
import { useTextKeys } from './use-text-keys';
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
  const [store] = useState(benchStore);
  return (
    <BenchStoreProvider value={store}>
      <Bench first={first} pointed={pointed} now={now} store={store} />
    </BenchStoreProvider>
  );
}

function Bench({ first, pointed, now, store }: WorkbenchProps & { store: ReturnType<typeof benchStore> }) {
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
  usePointed(pointed, data, actions);
  useClaimDraft({
    store,
    userId: me.userId,
    articleId: article.id,
    version: text.version,
    onKept: actions.takeDraft,
  });
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
  const title = text.title ?? article.title;
  const shown = foreseenArticle(article, useUnsent());

  return (
    <Frame
      crumbs={[{ label: title }]}
      note={<BenchNote article={shown} timeZone={bench.newsroom.timeZone} now={now} />}
      actions={<StateActions article={article} onChanged={onState} onShow={onShow} />}
    >
      <CoverageBar counts={data.coverage.counts} onNextUnseen={actions.nextUnseen} />
      <div className="bench">
        {text.title === null ? <h1 className="sr-only">{title}</h1> : null}
        <BenchMeta article={shown} readOnly={readOnlyReason(article.state)} />
        <div className="bench-column">
          <ArticlePane data={data} view={view} label={title} onPressClaims={actions.pressClaims} />
          <SelectionBar text={text} view={view} actions={actions} onTick={ticks.tick} />
        </div>
        <Claims
          {...{ data, view, actions, changes }}
          none={<NoClaims article={article} mayClaim={may.claim.isAllowed} onChanged={onState} />}
        />
      </div>
      <BenchFoot />
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

/** What waits to be sent of claims whose panel is closed. */
function Waiting({ onOpen }: { onOpen: (claimId: string) => void }) {
  const openId = useBench((state) => state.openClaimId);
  return <SendingNotices except={openId} onOpenClaim={onOpen} />;
}

interface ClaimsProps {
  data: BenchData;
  view: ReturnType<typeof textView>;
  actions: BenchActions;
  changes: ReturnType<typeof useBenchChanges>;
  none: React.ReactNode;
}

function Claims({ data, view, actions, changes, none }: ClaimsProps) {
  const { bench, text, claims } = data;
  const draft = useBench((state) => state.draft);
  const names = useMemo(
    () => [
      ...new Set(claims.flatMap(({ card }) => (card.claimant.type === 'us' ? [] : [card.claimant.name]))),
    ],
    [claims],
  );
  const openClaim = (claim: PlacedClaim) => (
    <OpenClaim claim={claim} data={data} actions={actions} onChanged={changes.takeIn} />
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
function usePointed(pointed: Pointed, { text }: BenchData, actions: BenchActions): void {
  const done = useRef<Pointed | null>(null);
  useEffect(() => {
    if (done.current === pointed) return;
    done.current = pointed;
    if (pointed.claimId) actions.goTo(pointed.claimId);
    else if (pointed.range && pointed.range.end <= text.index.length) {
      actions.showRange(rangeToUtf16(text.index, pointed.range));
    }
  }, [pointed, text, actions]);
}
