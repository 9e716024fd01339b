'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useText } from '@/components/ui/text';

interface DropDraftDialogProps {
  version: number;
  onDrop: () => void;
  onClose: () => void;
}

/** What was written is gone after this: it is asked for once more. */
export function DropDraftDialog({ version, onDrop, onClose }: DropDraftDialogProps) {
  const t = useText();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Throw the draft away?')}
      description={t(
        'The text is as in version {number} again. What you wrote since cannot be brought back.',
        {
          number: version,
        },
      )}
      actions={
        <>
          <Button kind="primary" onClick={onDrop}>
            {t('Throw it away')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('Keep it')}
          </Button>
        </>
      }
    />
  );
}
