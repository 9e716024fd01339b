'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, type DialogProps } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';

interface NewVersionDialogProps extends Pick<
  DialogProps,
  'isOpen' | 'onClose' | 'title' | 'description' | 'children'
> {
  /** What is printed on the button that makes the version. */
  go: string;
  onGo: (note: string) => void;
  isBusy: boolean;
  isBlocked: boolean;
  /** Why no version was made. */
  problem: React.ReactNode;
}

/** Asks before a version is made of what is there already: shows what it will do, and takes a note along. */
export function NewVersionDialog(props: NewVersionDialogProps) {
  const { go, onGo, isBusy, isBlocked, problem, children, ...dialog } = props;
  const t = useText();
  const [note, setNote] = useState('');
  return (
    <Dialog
      {...dialog}
      isWide
      actions={
        <>
          <Button kind="primary" isBusy={isBusy} disabled={isBlocked} onClick={() => onGo(note)}>
            {go}
          </Button>
          <Button kind="quiet" onClick={dialog.onClose}>
            {t('Not now')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {children}
        <TextField
          label={t('Note')}
          isOptional
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {problem}
      </div>
    </Dialog>
  );
}
