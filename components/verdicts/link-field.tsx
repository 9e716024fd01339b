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

/** Asks for the address of a link: of the selected words, or of the link that the cursor is in. */
export function LinkField({ editor, isSafe, onClose }: LinkFieldProps) {
  const t = useText();
  const [href, setHref] = useState(() => String(editor.getAttributes('link')['href'] ?? 'https://'));
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const apply = () => {
    const address = href.trim();
    if (!isSafe(address)) {
      setError(t('Give an address that begins with https://, http:// or mailto:.'));
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })
        .run();
    } else chain.setMark('link', { href: address }).run();
    onClose();
  };
  // Not a form: it stands inside one.
  return (
    <div
      role="group"
      aria-label={t('Link')}
      className="flex flex-wrap items-start gap-2 border-b border-rule p-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
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
            editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
            onClose();
          }}
        >
          {t('link:: Remove')}
        </Button>
      ) : null}
    </div>
  );
}
