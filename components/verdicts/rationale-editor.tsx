'use client';

import { useText } from '@/components/ui/text';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { RichText } from '@/lib/domain/rich-text';
import { rationaleExtensions } from './rationale-extensions';
import { RationaleToolbar } from './rationale-toolbar';

interface RationaleEditorProps {
  label: string;
  hint?: string;
  error?: string | null;
  isOptional?: boolean;
  value: RichText;
  onChange: (value: RichText) => void;
}

const emptyDoc: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Why a rating was given: words with emphasis, lists and links. Tab leaves it; it holds what RichText takes, no more. */
export function RationaleEditor({ label, hint, error, isOptional, value, onChange }: RationaleEditorProps) {
  const t = useText();
  const id = useId();
  const latest = useRef({ onChange, emitted: JSON.stringify(value) });
  useEffect(() => {
    latest.current.onChange = onChange;
  });
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  const editorProps = useMemo(
    () => ({
      // ProseMirror swallows Enter and Escape whatever they do; those that are the panel's pass it by.
      handleDOMEvents: {
        keydown: (_: unknown, event: KeyboardEvent) =>
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)),
      },
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        'aria-describedby': described,
        'aria-invalid': error ? 'true' : 'false',
        class:
          'rationale min-h-16 rounded-b-md px-2.5 py-1.5 whitespace-pre-wrap break-words max-sm:text-[1rem] [&_ol]:list-decimal [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:pl-5 [&_a]:underline',
      },
    }),
    [id, described, error],
  );
  const editor = useEditor({
    extensions: rationaleExtensions,
    content: value.content.length > 0 ? value : emptyDoc,
    editorProps,
    // Styles would have to be put into the page; the policy of its contents forbids that, and none are needed.
    injectCSS: false,
    immediatelyRender: false,
    onUpdate: ({ editor: { state } }) => {
      const parsed = RichText.safeParse(state.doc.toJSON());
      if (!parsed.success) return;
      latest.current.emitted = JSON.stringify(parsed.data);
      latest.current.onChange(parsed.data);
    },
  });
  // A draft that was found, or a version taken over: what did not come from here is put in.
  useEffect(() => {
    const text = JSON.stringify(value);
    if (!editor || latest.current.emitted === text) return;
    latest.current.emitted = text;
    editor.commands.setContent(value.content.length > 0 ? value : emptyDoc, { emitUpdate: false });
  }, [editor, value]);

  return (
    <div>
      <p id={`${id}-label`} className="mb-1 font-medium">
        {label}
        {isOptional ? <span className="ml-1.5 font-normal text-ink-3">{t('optional')}</span> : null}
      </p>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      <div
        className={`rounded-md border bg-sheet focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus ${error ? 'border-wrong' : 'border-field'}`}
      >
        <RationaleToolbar editor={editor} />
        <EditorContent editor={editor} className="min-h-16 [&_:focus-visible]:outline-none" />
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-wrong">
          {error}
        </p>
      ) : null}
    </div>
  );
}
