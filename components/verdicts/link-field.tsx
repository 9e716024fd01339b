'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';

interface LinkFieldProps {
  editor: Editor;
  /** Which addresses the text takes. */
  isSafe: (href: string) => boolean;
  onClose: () => void;
}

/** Asks for the address of a link: of the selected words, or of the link that the cursor is in. Gives the text the focus back. */
export function LinkField({ editor, isSafe, onClose }: LinkFieldProps) {
  const t = useText();
  const [href, setHref] = useState(() => String(editor.getAttributes('link')['href'] ?? 'https://'));
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  // At once: the editor's own command waits for a frame, and a key pressed before it would go nowhere.
  const leave = () => {
    editor.view.focus();
    onClose();
  };
  const apply = () => {
    const address = href.trim();
    if (!isSafe(address)) {
      setError(t('Give an address that begins with https://, http:// or mailto:.'));
      return;
    }
    const chain = editor.chain().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })
        .run();
    } else chain.setMark('link', { href: address }).run();
    leave();
  };
  // Not a form: it stands inside one.
  return (
    <div
      role="group"
      aria-label={t('Link')}
      className="flex flex-wrap items-start gap-2 border-b border-rule p-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) apply();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField
        ref={input}
        label={t('Address')}
        isLabelHidden
        type="url"
        className="min-w-40 flex-1"
        value={href}
        onChange={(event) => setHref(event.target.value)}
        error={error}
      />
      <Button onClick={apply}>{t('Set link')}</Button>
      {editor.isActive('link') ? (
        <Button
          kind="quiet"
          onClick={() => {
            editor.chain().extendMarkRange('link').unsetMark('link').run();
            leave();
          }}
        >
          {t('link:: Remove')}
        </Button>
      ) : null}
    </div>
  );
}
