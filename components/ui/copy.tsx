'use client';

import { useState } from 'react';
import { Button } from './button';
import { useText } from './text';

interface CopyProps {
  /** Selects it: what is selected can be copied by hand. */
  select: () => void;
  write: (clipboard: Clipboard) => Promise<void>;
}

/** Puts something into the clipboard, and says whether it is there. */
export function Copy({ select, write }: CopyProps) {
  const t = useText();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by_hand'>('no');
  const copy = async () => {
    select();
    try {
      await write(navigator.clipboard);
      setCopied('yes');
    } catch {
      // Without https, or where it is not allowed: it stands selected.
      setCopied('by_hand');
    }
  };
  return (
    <>
      <Button kind="primary" onClick={copy}>
        {copied === 'yes' ? t('Copied') : t('Copy')}
      </Button>
      <span role="status" className="text-sm text-ink-2">
        {copied === 'by_hand' ? t('It is selected: copy it with Ctrl C or ⌘C.') : ''}
        {copied === 'yes' ? t('It is in the clipboard.') : ''}
      </span>
    </>
  );
}
