'use client';

import NextLink from 'next/link';
import { useState } from 'react';

type LinkProps = Omit<React.ComponentProps<typeof NextLink>, 'prefetch' | 'legacyBehavior'>;

/** Fetches its page ahead when somebody points at it or comes to it by key: a list in sight would fetch fifty. */
export function Link({ onPointerEnter, onFocus, ...rest }: LinkProps) {
  const [isMeant, setMeant] = useState(false);
  return (
    <NextLink
      {...rest}
      prefetch={isMeant ? null : false}
      onPointerEnter={(event) => {
        setMeant(true);
        onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        setMeant(true);
        onFocus?.(event);
      }}
    />
  );
}
