'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** Something that a page needs only once somebody does something; fetched when they begin to, and then kept. */
export interface Late<Module> {
  get(): Module | undefined;
  /** Told when it is there. */
  subscribe(listener: () => void): () => void;
  /** Never fails: what cannot be fetched now is asked for again the next time. */
  fetch(): void;
}

const waiting: (() => void)[] = [];
let isInUse = false;

// A hand on mouse, screen or keyboard: from now on anything may be wanted at once, and the network may be gone by then.
const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
function begin(event: Event) {
  // A page that is laid out under a mouse at rest hears of a move, too.
  if (event.type === 'pointermove' && !hasMoved(event as PointerEvent)) return;
  signs.forEach((sign) => document.removeEventListener(sign, begin, true));
  isInUse = true;
  waiting.splice(0).forEach((fetch) => fetch());
}
const hasMoved = ({ movementX, movementY }: PointerEvent) => movementX !== 0 || movementY !== 0;
if (typeof document !== 'undefined') {
  signs.forEach((sign) => document.addEventListener(sign, begin, { passive: true, capture: true }));
}

export function late<Module>(load: () => Promise<Module>): Late<Module> {
  let module: Module | undefined;
  let isOnItsWay = false;
  const listeners = new Set<() => void>();
  const fetch = () => {
    if (module || isOnItsWay) return;
    isOnItsWay = true;
    load()
      .then((loaded) => {
        module = loaded;
        listeners.forEach((listener) => listener());
      })
      .catch(() => (isOnItsWay = false));
  };
  if (isInUse) fetch();
  else waiting.push(fetch);
  return {
    get: () => module,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    fetch,
  };
}

/** The module once it is there; undefined before, and on the server. */
export const useLate = <Module,>(what: Late<Module>): Module | undefined =>
  useSyncExternalStore(what.subscribe, what.get, () => undefined);

const shows = (props: object) => !('isOpen' in props) || props.isOpen === true;

/** A part whose script comes when it is shown, or may soon be: nothing of it is in a page's first visit. */
export function latePart<Props extends object>(
  load: () => Promise<React.ComponentType<Props>>,
  onWait?: () => () => void,
): React.ComponentType<Props> {
  const part = late(load);
  return function LatePart(props: Props) {
    const Loaded = useLate(part);
    // Some are there only while they are open.
    const isAwaited = !Loaded && shows(props);
    useEffect(() => {
      if (!isAwaited) return;
      part.fetch();
      const again = setInterval(part.fetch, 2_000);
      const end = onWait?.();
      return () => {
        clearInterval(again);
        end?.();
      };
    }, [isAwaited]);
    return Loaded ? <Loaded {...props} /> : null;
  };
}

/** A dialog or a form, which takes the keyboard when it opens. */
export const lateForm = <Props extends object>(
  load: () => Promise<React.ComponentType<Props>>,
): React.ComponentType<Props> =>
  latePart(load, () => {
    window.addEventListener('keydown', holdBack, true);
    return () => window.removeEventListener('keydown', holdBack, true);
  });

/** What is typed on, for a form that is about to open, is no key of the page behind it. */
function holdBack(event: KeyboardEvent) {
  if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]'))
    return;
  event.preventDefault();
  event.stopPropagation();
}
