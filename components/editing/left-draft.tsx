'use client';

import { useEffect, useRef, useState } from 'react';
import { dropDraft } from '@/components/frame/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import type { ArticleView } from '@/lib/api/views/article-view';
import { renderArticleHtml } from '@/lib/article/render-html';
import { mergeDraftKey, readTextDraft, type TextDraft, textDraftKey } from './text-draft';

const DropDraftDialog = lateForm(async () => (await import('./drop-draft-dialog')).DropDraftDialog);

/** With its headings and links for programs that know them, and as plain text. */
const inBothForms = ({ innerText, innerHTML }: HTMLElement) =>
  new ClipboardItem({
    'text/plain': new Blob([innerText], { type: 'text/plain' }),
    'text/html': new Blob([innerHTML], { type: 'text/html' }),
  });

/**
 * What was written while it could be saved, and cannot be any more (the article was cleared, a role is gone): to be read,
 * copied or thrown away. It stays for the editor, should the text be open again.
 */
export function LeftDraft({ article }: { article: ArticleView }) {
  const t = useText();
  const { me } = useNewsroom();
  const [draft, setDraft] = useState<TextDraft | null>(null);
  const [isDropping, setDropping] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const key = textDraftKey(me.userId, article.id);
  useEffect(() => {
    void readTextDraft(key).then(setDraft);
  }, [key]);
  if (!draft) return null;

  return (
    <section aria-labelledby="left-draft" className="mt-8">
      <h2 id="left-draft" className="font-serif text-xl font-semibold">
        {t('What you wrote and did not save')}
      </h2>
      <p className="mt-1 text-ink-2">
        {t(
          'Made from version {number}, kept in this browser. Copy it if it should be used now; once you can edit the text again, it is there.',
          { number: draft.baseVersion },
        )}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button kind="quiet" onClick={() => setDropping(true)}>
          {t('Throw the draft away…')}
        </Button>
        <Copy
          select={() => text.current && getSelection()?.selectAllChildren(text.current)}
          write={(clipboard) => clipboard.write(text.current ? [inBothForms(text.current)] : [])}
        />
      </div>
      <div
        ref={text}
        lang={article.language}
        className="printed mt-4 border-t border-rule pt-6"
        // Made by our own renderer, which lets nothing but text through.
        dangerouslySetInnerHTML={{ __html: renderArticleHtml(draft.content) }}
      />
      {isDropping ? (
        <DropDraftDialog
          version={article.currentVersion}
          onDrop={() => {
            void dropDraft(key);
            void dropDraft(mergeDraftKey(me.userId, article.id));
            setDraft(null);
          }}
          onClose={() => setDropping(false)}
        />
      ) : null}
    </section>
  );
}
