'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Frame } from '@/components/frame/frame';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { renderArticleHtml } from '@/lib/article/render-html';
import { editSegments } from '@/lib/editor/edit-highlights';
import { ClaimsAside } from './claims-aside';
import { editBase } from './edit-base';
import { EditRefused } from './edit-refused';
import { EditStatus } from './edit-status';
import { EditToolbar } from './edit-toolbar';
import { ElsewhereNotice } from './elsewhere-notice';
import { saveAsVersion } from './edit-words';
import { MergingNotice } from './merging-notice';
import { type FirstText, useEditing } from './use-editing';
import { useSaving } from './use-saving';
import { useTools } from './use-tools';
import '@/components/ui/tones.css';
import '../workbench/workbench.css';
import './editing.css';

const SaveDialog = lateForm(async () => (await import('./save-dialog')).SaveDialog);
const DropDraftDialog = lateForm(async () => (await import('./drop-draft-dialog')).DropDraftDialog);
const WholeTextDialog = lateForm(async () => (await import('./whole-text-dialog')).WholeTextDialog);

/** The article's text, to be written in by who may. */
export function EditArticle({ first }: { first: FirstText }) {
  const why = first.article.may.saveVersion;
  return why === null ? <Writing first={first} /> : <EditRefused article={first.article} why={why} />;
}

type Asking = 'save' | 'drop' | 'whole' | null;

function Writing({ first }: { first: FirstText }) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const { article } = first;
  const bench = `/n/${newsroom.slug}/articles/${article.id}`;
  const title = article.title || t('Without a headline');
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsking] = useState<Asking>(null);
  const [isLinking, setLinking] = useState(false);
  const onLink = useCallback(() => setLinking((was) => !was), []);
  const onWholeText = useCallback(() => setAsking('whole'), []);
  const attributes = useMemo(
    () => ({
      lang: article.language,
      'aria-label': t('Text of the article'),
      'aria-describedby': 'writing-keys',
    }),
    [article.language, t],
  );
  const editing = useEditing(first, root, { onLink, onLeave: focusTools }, attributes);
  const { base, editor, following } = editing;
  // Two texts met under the hand of who writes, by a save or a choice, and not as the page was opened.
  const [met, setMet] = useState<'by a save' | 'by a choice' | null>(null);
  const onMeeting = useCallback(() => {
    setAsking(null);
    setMet('by a save');
  }, []);
  const saving = useSaving(first, editing, onMeeting);
  const isTogether = met !== null && editing.merging.kind === 'done';
  useEffect(() => {
    if (isTogether) focusText();
  }, [isTogether]);
  const isOff = editing.isMerging || editing.isElsewhere;
  const asking = editing.isElsewhere ? null : asked;
  const askToSave = () => {
    if (isOff || !saving.check()) return;
    setAsking('save');
  };
  useSaveKey(askToSave);
  const tools = useTools(editor, { onLink, onSave: askToSave, onWholeText });
  const close = () => {
    setAsking(null);
    focusText();
  };

  return (
    <Frame
      crumbs={[{ label: title, href: bench }, { label: t('Edit text') }]}
      actions={
        <span className="needs-script">
          <Button kind="primary" keys={saveAsVersion.keys[0]} disabled={!editor || isOff} onClick={askToSave}>
            {t(saveAsVersion.label)}
          </Button>
        </span>
      }
    >
      <EditToolbar
        text={editor}
        tools={tools}
        isOff={isOff}
        isLinking={isLinking}
        onLinked={() => setLinking(false)}
        onWholeText={onWholeText}
      />
      <div className="edit">
        <div className="edit-column">
          {editing.isElsewhere ? (
            <ElsewhereNotice onHere={editing.goOnHere} />
          ) : (
            <EditStatus editing={editing} onDrop={() => setAsking('drop')} />
          )}
          {saving.refusal ? (
            <Banner kind="problem" title={t('This cannot be saved yet.')} className="mb-3">
              {saving.refusal}
            </Banner>
          ) : null}
          {editing.isElsewhere ? null : (
            <MergingNotice
              articleId={article.id}
              editing={editing}
              takesFocus={met === 'by a save'}
              onSettle={(chosen) => {
                setMet('by a choice');
                editing.settle(chosen);
              }}
            />
          )}
          <p id="writing-keys" className="sr-only">
            {t(
              'Escape leads to the tools of the text. In a list, Tab and Shift Tab move an item in and out. Control S saves a version.',
            )}
          </p>
          <Paper first={first} root={root} attributes={attributes} isReadOnly={!editor || isOff} />
        </div>
        <ClaimsAside
          base={base}
          followed={following.followed}
          onShow={(claim) => {
            following.look();
            const place = claim.places.find((one) => one.isUncertain) ?? claim.places[0];
            if (place) editor?.show(place);
          }}
        />
      </div>
      <p role="status" className="sr-only">
        {following.said}
      </p>
      {asking === 'save' ? (
        <SaveDialog
          articleId={article.id}
          base={base}
          followed={following.followed}
          form={saving.form}
          isBusy={saving.isBusy}
          onSave={saving.save}
          onClose={() => {
            saving.form.reset();
            close();
          }}
        />
      ) : null}
      {asking === 'drop' ? (
        <DropDraftDialog
          version={base.version}
          onDrop={() => {
            void editing.throwAway();
            close();
          }}
          onClose={close}
        />
      ) : null}
      {asking === 'whole' ? (
        <WholeTextDialog
          articleId={article.id}
          language={article.language}
          onText={(document) => {
            editor?.replaceAll(document);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </Frame>
  );
}

interface PaperProps {
  first: FirstText;
  root: React.RefObject<HTMLDivElement | null>;
  attributes: Record<string, string>;
  isReadOnly: boolean;
}

/** The text as it was saved, readable before any script runs; the editor takes its element over. */
function Paper({ first, root, attributes, isReadOnly }: PaperProps) {
  const [html] = useState(() => paperHtml(first));
  return (
    <div className="edit-paper">
      <div
        ref={root}
        className="tiptap ProseMirror printed bench-text edit-text"
        role="textbox"
        aria-multiline="true"
        aria-readonly={isReadOnly || undefined}
        {...attributes}
        // Made by our own renderer from a checked document; the editor replaces what is in here.
        dangerouslySetInnerHTML={{ __html: html }}
        suppressHydrationWarning
      />
    </div>
  );
}

function paperHtml({ article, claims }: FirstText): string {
  const { document, claims: placed } = editBase(article.text, claims);
  return renderArticleHtml(document, editSegments(placed));
}

const focusTools = () =>
  document.querySelector<HTMLElement>('.edit-tools [tabindex="0"]')?.focus({ preventScroll: true });
const focusText = () =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.edit-text')?.focus({ preventScroll: true }),
  );

/** ⌘ or Ctrl with S, wherever the focus is; the browser would save the page as a file. */
function useSaveKey(onSave: () => void): void {
  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSave =
        event.key.toLowerCase() === 's' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey;
      if (!isSave) return;
      event.preventDefault();
      if (!event.repeat && document.querySelector('[role="dialog"]:not([aria-modal="false"])') === null)
        latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
