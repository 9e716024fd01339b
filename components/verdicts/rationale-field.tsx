'use client';

import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import { RichText } from '@/lib/domain/rich-text';
import { rationaleExtensions } from './rationale-extensions';
import { RationaleToolbar } from './rationale-toolbar';

interface RationaleFieldProps {
  labelledBy: string;
  describedBy: string;
  isWrong: boolean;
  value: RichText;
  onChange: (value: RichText) => void;
}

const emptyDoc: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Tab leaves it; it holds what RichText takes, no more. */
export function RationaleField({ labelledBy, describedBy, isWrong, value, onChange }: RationaleFieldProps) {
  const latest = useRef({ onChange, emitted: JSON.stringify(value) });
  useEffect(() => {
    latest.current.onChange = onChange;
  });
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
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        'aria-invalid': isWrong ? 'true' : 'false',
        class:
          'rationale min-h-16 rounded-b-md px-2.5 py-1.5 whitespace-pre-wrap break-words max-sm:text-[1rem] [&_ol]:list-decimal [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:pl-5 [&_a]:underline',
      },
    }),
    [labelledBy, describedBy, isWrong],
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
    <>
      <RationaleToolbar editor={editor} />
      <EditorContent editor={editor} className="min-h-16 [&_:focus-visible]:outline-none" />
    </>
  );
}
