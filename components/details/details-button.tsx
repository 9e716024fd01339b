'use client';

import { useState } from 'react';
import { usePageActions } from '@/components/frame/page-actions';
import { places } from '@/components/frame/known-keys';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { useUnsent } from '@/components/unsent/unsent';
import { text } from '@/lib/language/text';
import { stuckDetails } from './details-parts';

const DetailsDialog = lateForm(async () => (await import('./details-dialog')).DetailsDialog);

interface DetailsButtonProps {
  articleId: string;
  /** Names it where several stand in one list. */
  title?: string;
}

const label = text('Article details');

/** Opens what is said about an article, to be read and changed. */
export function DetailsButton({ articleId, title }: DetailsButtonProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const isOne = title === undefined;
  const open = () => setOpen(true);
  // What was not taken comes back by itself, until it is put away.
  const refusedId = stuckDetails(useUnsent(), articleId).find((one) => one.state === 'refused')?.id ?? null;
  const [putAway, setPutAway] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setPutAway(refusedId);
  };
  usePageActions(places.everywhere, [{ label, keys: [], isUnlisted: true, run: open }], isOne);
  return (
    <>
      <button
        type="button"
        className="link print:hidden"
        aria-haspopup="dialog"
        {...(isOne ? {} : { 'aria-label': t('Details of {title}', { title }) })}
        onClick={open}
      >
        {t('Details')}
      </button>
      {isOpen || (refusedId !== null && refusedId !== putAway) ? (
        <DetailsDialog articleId={articleId} onClose={close} />
      ) : null}
    </>
  );
}
