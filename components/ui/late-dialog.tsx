'use client';

import { useEffect } from 'react';
import type { DialogProps } from './dialog';
import { late, useLate } from './late';

const loaded = late(() => import('./dialog'));

/** A dialog whose script comes when it may soon be opened: nothing of it is in a page's first visit. */
export function Dialog(props: DialogProps) {
  const parts = useLate(loaded);
  const { isOpen } = props;
  useEffect(() => {
    if (isOpen) loaded.fetch();
  }, [isOpen]);
  return parts ? <parts.Dialog {...props} /> : null;
}
