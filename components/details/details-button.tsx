'use client';

import { useState } from 'react';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { useUnsent } from '@/components/unsent/unsent';
import { isRefusedDetail } from './refused-detail';

const DetailsDialog = lateForm(async () => (await import('./details-dialog')).DetailsDialog);

interface DetailsButtonProps {
  articleId: string;
  /** Names it where several stand in one list. */
  title?: string;
  ref?: React.Ref<HTMLButtonElement>;
}

/** Opens what is said about an article, to be read and changed. */
export function DetailsButton({ articleId, title, ref }: DetailsButtonProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  // What was not taken comes back by itself, until it is put away.
  const refusedId = useUnsent().find((one) => isRefusedDetail(one, articleId))?.id ?? null;
  const [putAway, setPutAway] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setPutAway(refusedId);
  };
  return (
    <>
      <button
        ref={ref}
        type="button"
        className="link print:hidden"
        aria-haspopup="dialog"
        {...(title === undefined ? {} : { 'aria-label': t('Details of {title}', { title }) })}
        onClick={() => setOpen(true)}
      >
        {t('Details')}
      </button>
      {isOpen || (refusedId !== null && refusedId !== putAway) ? (
        <DetailsDialog articleId={articleId} onClose={close} />
      ) : null}
    </>
  );
}
