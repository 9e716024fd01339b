'use client';

import { useState } from 'react';
import { TextButton } from '@/components/claims/text-button';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';

const RestoreDialog = lateForm(async () => (await import('./restore-dialog')).RestoreDialog);

interface RestoreButtonProps {
  articleId: string;
  number: number;
  current: number;
}

/** An older text is taken up again, as a new version. */
export function RestoreButton(props: RestoreButtonProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <TextButton
        className="needs-script"
        aria-label={t('Restore version {number}…', { number: props.number })}
        onClick={() => setOpen(true)}
      >
        {t('Restore…')}
      </TextButton>
      {isOpen ? <RestoreDialog {...props} isOpen onClose={() => setOpen(false)} /> : null}
    </>
  );
}
