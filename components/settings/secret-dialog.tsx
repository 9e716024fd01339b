'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { controlClass, Field } from '@/components/ui/field';
import { useText } from '@/components/ui/text';
import { classNames } from '@/components/ui/class-names';

interface SecretDialogProps {
  title: string;
  description: React.ReactNode;
  /** Null while there is none. */
  secret: string | null;
  label: string;
  onClose: () => void;
}

/** Something that is shown once: only its hash is kept. */
export function SecretDialog({ title, description, secret, label, onClose }: SecretDialogProps) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'by_hand'>('no');

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret ?? '');
      setCopied('yes');
    } catch {
      // Without https, or where it is not allowed: it stands selected.
      setCopied('by_hand');
    }
  };
  return (
    <Dialog
      isOpen={secret !== null}
      onClose={() => {
        setCopied('no');
        onClose();
      }}
      title={title}
      description={description}
      initialFocus={field}
      actions={
        <>
          <Button kind="primary" onClick={copy}>
            {copied === 'yes' ? t('Copied') : t('Copy')}
          </Button>
          <span role="status" className="text-sm text-ink-2">
            {copied === 'by_hand' ? t('It is selected: copy it with Ctrl C or ⌘C.') : ''}
            {copied === 'yes' ? t('It is in the clipboard.') : ''}
          </span>
        </>
      }
    >
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            ref={field}
            readOnly
            value={secret ?? ''}
            onFocus={(event) => event.target.select()}
            className={classNames(controlClass, 'font-mono')}
          />
        )}
      </Field>
    </Dialog>
  );
}
