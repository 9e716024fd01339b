'use client';

import { useState } from 'react';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';

/** An instant by the newsroom's clock. */
export function Moment({ at }: { at: string }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const [now] = useState(() => new Date().toISOString());
  // Around midnight the server may have written "today" of what is "yesterday" when the browser draws it.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {printMoment(t, at, newsroom.timeZone, now)}
    </time>
  );
}
