/** Why: the editor, its draft, the version under it and the claims in it are led together in one place. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft } from '@/components/claims/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { newId } from '@/components/unsent/new-id';
import type { ArticleVersionView, ArticleView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import type { ArticleDocument } from '@/lib/article/article-document';
import { editSegments } from '@/lib/editor/edit-highlights';
import type * as CheckText from '@/lib/article/check-text';
import type * as FollowPlaces from '@/lib/editor/follow-places';
import type { TextEditor } from '@/lib/editor/text-editor';
import { editBase, type EditBase } from './edit-base';
import { type OneTab, writeInOneTab } from './one-tab';
import { mergeDraftKey, type TextDraft, textDraftKey, type TextKeeper, textKeeper } from './text-draft';
import { useFollowing } from './use-following';
import { useMerging } from './use-merging';

export interface FirstText {
  article: ArticleView;
  claims: ClaimCardView[];
}

const same = (one: ArticleDocument, other: ArticleDocument) => JSON.stringify(one) === JSON.stringify(other);

/** `acts`: what the keys of the text ask the page for. */
export function useEditing(
  { article, claims }: FirstText,
  root: React.RefObject<HTMLDivElement | null>,
  acts: { onLink: () => void; onLeave: () => void },
  attributes: Record<string, string>,
) {
  const t = useText();
  const { me } = useNewsroom();
  const { show } = useToast();
  const [base, setBase] = useState<EditBase>(() => editBase(article.text, claims));
  // The editor is made once, of what the page came with: what comes later goes through it.
  const [opened] = useState(() => ({ article, claims, attributes, base }));
  const [editor, setEditor] = useState<TextEditor | null>(null);
  const [isDraft, setIsDraft] = useState(false);
  const [isUnkept, setUnkept] = useState(false);
  const [draftId, setDraftId] = useState(newId);
  const [isElsewhere, setElsewhere] = useState(false);
  const oneTab = useRef<OneTab | null>(null);
  const text = useRef<TextEditor | null>(null);
  const parts = useRef<typeof FollowPlaces | null>(null);
  const check = useRef<typeof CheckText | null>(null);
  const following = useFollowing(text, parts, base);
  const [draftKey] = useState(() => textDraftKey(me.userId, article.id));
  const [keeper] = useState<TextKeeper>(() => textKeeper(draftKey, (isKept) => setUnkept(!isKept)));

  const draftNow = useCallback((): TextDraft | null => {
    if (!text.current) return null;
    const content = text.current.document();
    const isSame = same(content, base.document);
    setIsDraft(!isSame);
    return isSame ? null : { id: draftId, baseVersion: base.version, content };
  }, [base, draftId]);

  const onMerged = useCallback(
    (document: ArticleDocument, next: EditBase) => {
      setBase(next);
      text.current?.editor.setEditable(!keeper.isClosed, false);
      text.current?.startFrom(document);
    },
    [keeper],
  );
  const { merging, meet, settle, putAway } = useMerging(onMerged);

  const latest = useRef({ draftNow, changed: following.changed, acts, t, meet });
  useEffect(() => {
    latest.current = { draftNow, changed: following.changed, acts, t, meet };
  });
  const onChange = useCallback(
    (isUndo: boolean) => {
      setIsDraft(true);
      keeper.keep(() => latest.current.draftNow());
      latest.current.changed(isUndo);
    },
    [keeper],
  );

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let isGone = false;
    const flush = () => void keeper.flush();
    const hidden = () => document.visibilityState === 'hidden' && flush();
    const tab = writeInOneTab(draftKey, (isTaken) => {
      text.current?.editor.setEditable(false, false);
      isGone = true;
      setElsewhere(true);
      return keeper.close(isTaken);
    });
    oneTab.current = tab;
    void Promise.all([
      import('@/lib/editor/text-editor'),
      import('@/lib/editor/follow-places'),
      import('@/lib/article/check-text'),
      tab.isHere.then(async (isHere) => (isHere ? { draft: await keeper.read() } : null)),
    ]).then(([{ writeIn }, followPlaces, checkText, here]) => {
      if (isGone) return;
      if (!here) return setElsewhere(true);
      const { draft } = here;
      parts.current = followPlaces;
      check.current = checkText;
      const content = draft?.content ?? opened.base.document;
      text.current = writeIn({
        element,
        document: content,
        segments: draft ? [] : editSegments(opened.base.claims),
        attributes: opened.attributes,
        onChange,
        onRefused: (why) => {
          show({
            kind: 'problem',
            title: latest.current.t('This was not pasted.'),
            description: latest.current.t.said(why),
          });
        },
        onLink: () => latest.current.acts.onLink(),
        onLeave: () => latest.current.acts.onLeave(),
      });
      setEditor(text.current);
      if (!draft) return;
      setIsDraft(true);
      setDraftId(draft.id);
      if (draft.baseVersion === opened.base.version) latest.current.changed(true);
      else {
        text.current.editor.setEditable(false, false);
        void latest.current.meet({
          ...{ articleId: opened.article.id, baseVersion: draft.baseVersion, mine: draft.content },
          ...{ base: null, theirs: opened.article.text, cards: opened.claims },
        });
      }
    });
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      isGone = true;
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      void keeper.flush().finally(tab.leave);
      text.current?.destroy();
      text.current = null;
    };
  }, [root, keeper, draftKey, opened, onChange, show]);

  // Another base: the places are those of the claims on it, and the draft says so at once.
  const { look } = following;
  useEffect(() => {
    if (base === opened.base || !text.current) return;
    look();
    keeper.keep(draftNow);
    // Until the text of both is kept, what was chosen is all that there is of it.
    void keeper.flush().then(() => dropDraft(mergeDraftKey(me.userId, opened.article.id)));
  }, [base, opened, keeper, draftNow, look, me.userId]);

  return {
    base,
    editor,
    isDraft,
    isUnkept,
    draftId,
    following,
    merging,
    /** Two texts wait to be put together: nothing can be written meanwhile. */
    isMerging: merging.kind === 'asking' || merging.kind === 'failed' || merging.kind === 'open',
    /** Another tab of this browser writes in the text. */
    isElsewhere,
    /** This one goes on, with what the other has kept and what the server has by now. */
    goOnHere: async () => {
      await oneTab.current?.takeOver();
      window.location.reload();
    },
    settle,
    putAwayMerging: putAway,
    /** Somebody has saved another version since this one: the two are put together. */
    meetVersion: (theirs: ArticleVersionView) => {
      if (!text.current) return;
      text.current.editor.setEditable(false, false);
      void meet({
        ...{ articleId: article.id, base: base.document, baseVersion: base.version },
        ...{ mine: text.current.document(), theirs, cards: null },
      });
    },
    /** Why it cannot be saved; null where it can. */
    problemOf: (document: ArticleDocument) => check.current?.textProblem(document) ?? null,
    /** Saved: nothing of it is kept here any longer. */
    forget: () => keeper.drop(),
    throwAway: () => {
      text.current?.startFrom(base.document);
      setIsDraft(false);
      setDraftId(newId());
      return keeper.drop();
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;
