'use client';

import { useText } from '@/components/ui/text';
import { Toolbar } from '@base-ui/react/toolbar';
import { type Editor, useEditorState } from '@tiptap/react';
import { BoldIcon, ItalicIcon, LinkIcon, ListIcon, NumbersIcon } from '@/components/ui/icons';
import { useState } from 'react';
import { type Text, text } from '@/lib/language/text';
import { LinkField } from './link-field';
import { isSafeHref } from './rationale-extensions';

const marks = ['bold', 'italic', 'bulletList', 'orderedList', 'link'] as const;
type MarkName = (typeof marks)[number];

const shown: Record<Exclude<MarkName, 'link'>, { label: Text; icon: typeof BoldIcon; keys?: string }> = {
  bold: { label: text('Bold'), icon: BoldIcon, keys: 'Control+B' },
  italic: { label: text('Italic'), icon: ItalicIcon, keys: 'Control+I' },
  bulletList: { label: text('List'), icon: ListIcon },
  orderedList: { label: text('Numbered list'), icon: NumbersIcon },
};

const buttonClass =
  'inline-flex size-7 items-center justify-center rounded text-ink-2 hover:bg-hover hover:text-ink aria-pressed:bg-hover aria-pressed:text-ink aria-pressed:ring-1 aria-pressed:ring-rule-2 max-sm:size-9';

function press(editor: Editor, name: Exclude<MarkName, 'link'>): void {
  editor.view.focus();
  const chain = editor.chain();
  if (name === 'bold' || name === 'italic') chain.toggleMark(name).run();
  else chain.toggleList(name, 'listItem').run();
}

/** One tab stop; arrows move inside it. */
export function RationaleToolbar({ editor }: { editor: Editor | null }) {
  const t = useText();
  const [isLinking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries(marks.map((name) => [name, now?.isActive(name) ?? false])) as Record<
        MarkName,
        boolean
      >,
  });
  return (
    <>
      <Toolbar.Root aria-label={t('Formatting')} className="flex gap-0.5 border-b border-rule px-1 py-0.5">
        {(['bold', 'italic', 'bulletList', 'orderedList'] as const).map((name) => {
          const { label, icon: Icon, keys } = shown[name];
          return (
            <Toolbar.Button
              key={name}
              aria-label={t(label)}
              aria-pressed={active?.[name] ?? false}
              aria-keyshortcuts={keys}
              title={t(label)}
              disabled={!editor}
              onClick={() => editor && press(editor, name)}
              className={buttonClass}
            >
              <Icon className="size-4" />
            </Toolbar.Button>
          );
        })}
        <Toolbar.Button
          aria-label={t('Link')}
          aria-pressed={active?.link ?? false}
          aria-expanded={isLinking}
          title={t('Link')}
          disabled={!editor}
          onClick={() => setLinking(!isLinking)}
          className={buttonClass}
        >
          <LinkIcon className="size-4" />
        </Toolbar.Button>
      </Toolbar.Root>
      {isLinking && editor ? (
        <LinkField editor={editor} isSafe={isSafeHref} onClose={() => setLinking(false)} />
      ) : null}
    </>
  );
}
