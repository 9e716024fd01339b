'use client';

import { Activity, memo, use, useEffect, useSyncExternalStore } from 'react';
import { late, useLate, type Late } from './late';

const isServer = typeof document === 'undefined';
const never = () => () => {};

/**
 * A part that is only read. The server writes it out, and it stays as written until its script is there, which comes
 * with the first sign of use (see `late`); where nothing was written, the script is fetched at once. Props that are
 * others before it is there do away with what was written: they keep their identity.
 *
 * An `Activity` is taken over by itself, so that it can wait for its script while the page around it wakes. A `Suspense`
 * could too, but a long page sends the last of those hidden, for a script to put in their places.
 */
export function lateContent<Props extends object>(
  load: () => Promise<React.ComponentType<Props>>,
): React.ComponentType<Props> {
  const part = late(load);
  const there = isServer ? load() : untilThere(part);
  function Written(props: Props) {
    const isWritten = useSyncExternalStore(
      never,
      () => false,
      () => true,
    );
    const Content = useLate(part) ?? (isWritten ? use(there) : undefined);
    return Content ? <Content {...props} /> : <Asked part={part} />;
  }
  return memo(function LateContent(props: Props) {
    return (
      <Activity>
        <Written {...props} />
      </Activity>
    );
  }) as unknown as React.ComponentType<Props>;
}

const untilThere = <Module,>(part: Late<Module>) =>
  new Promise<Module>((resolve) => part.subscribe(() => resolve(part.get()!)));

/** Where the script is wanted now: it is fetched, and again until it is there. */
function Asked({ part }: { part: Late<unknown> }) {
  useEffect(() => {
    part.fetch();
    const again = setInterval(part.fetch, 1_000);
    return () => clearInterval(again);
  }, [part]);
  return null;
}
