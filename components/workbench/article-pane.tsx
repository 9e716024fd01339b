'use client';

import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type HtmlSegment, renderArticleHtml } from '@/lib/article/render-html';
import type { ArticleEditor } from '@/lib/editor/article-editor';
import type { ArticleText } from './article-text';
import { Margin } from './margin';
import { SelectionOutline } from './selection-outline';
import { SpokenSelection } from './spoken-selection';
import type { TextView } from './text-view';
import type { BenchData } from './use-bench-data';
import { usePointer } from './use-pointer';

interface ArticlePaneProps {
  data: BenchData;
  view: TextView;
  label: string;
  onPressClaims: (ids: readonly string[], offset: number) => void;
}

/** The printed page: rendered by the server with its highlights, then taken over in place by the editor. */
export const ArticlePane = memo(function ArticlePane({ data, view, label, onPressClaims }: ArticlePaneProps) {
  const { text, segments, claims, coverage, bench } = data;
  const root = useRef<HTMLDivElement>(null);
  const [html] = useState(() => renderArticleHtml(text.document, segments));
  useEditor(root, view, text, segments, label);
  const pointer = usePointer(view, text, onPressClaims);

  return (
    <div className="bench-paper">
      <SpokenSelection text={text} claims={claims} coverage={coverage} view={view} />
      <SelectionOutline view={view} map={text.map} />
      <Margin view={view} text={text} claims={claims} coverage={coverage} />
      <div
        ref={root}
        {...pointer}
        className="tiptap ProseMirror printed bench-text"
        lang={bench.article.language}
        role="document"
        aria-label={label}
        // Made by our own renderer from a checked document; the editor replaces what is in here.
        dangerouslySetInnerHTML={{ __html: html }}
        suppressHydrationWarning
      />
    </div>
  );
});

function useEditor(
  root: React.RefObject<HTMLDivElement | null>,
  view: TextView,
  text: ArticleText,
  segments: readonly HtmlSegment[],
  label: string,
): void {
  const latest = useRef(segments);
  const editor = useRef<ArticleEditor | null>(null);

  useLayoutEffect(() => (root.current ? view.attach(root.current) : undefined), [root, view]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let isGone = false;
    // Fetched apart: the text can be read, and its claims opened, before the editor is here.
    void import('@/lib/editor/article-editor').then(({ takeOver }) => {
      if (isGone) return;
      const { document, blocks } = text;
      editor.current = takeOver({ element, document, blocks, segments: latest.current, label });
      view.changed();
    });
    return () => {
      isGone = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, [root, view, text, label]);

  useLayoutEffect(() => {
    const isFirst = latest.current === segments;
    latest.current = segments;
    if (isFirst) return;
    editor.current?.setHighlights(segments);
  }, [segments]);
}
