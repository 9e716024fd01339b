'use client';

import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useText } from './text';

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
  fetchAll();
}
function fetchAll() {
  signs.forEach((sign) => document.removeEventListener(sign, begin, true));
  isInUse = true;
  waiting.splice(0).forEach((fetch) => fetch());
}
const hasMoved = ({ movementX, movementY }: PointerEvent) => movementX !== 0 || movementY !== 0;
if (typeof document !== 'undefined') {
  signs.forEach((sign) => document.addEventListener(sign, begin, { passive: true, capture: true }));
  // A page that is only read has them, too, before the network is gone: once it is there and at rest.
  setTimeout(() => (window.requestIdleCallback ?? setTimeout)(fetchAll), 8_000);
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
  Awaited?: React.ComponentType<Props & { isLong: boolean }>,
): React.ComponentType<Props> {
  const part = late(load);
  return function LatePart(props: Props) {
    const Loaded = useLate(part);
    const [isLong, setLong] = useState(false);
    // Some are there only while they are open.
    const isAwaited = !Loaded && shows(props);
    useEffect(() => {
      if (!isAwaited) return;
      part.fetch();
      const again = setInterval(() => {
        part.fetch();
        setLong(true);
      }, 1_000);
      return () => clearInterval(again);
    }, [isAwaited]);
    if (Loaded) return <Loaded {...props} />;
    return isAwaited && Awaited ? <Awaited {...props} isLong={isLong} /> : null;
  };
}

/** A dialog or a form, which takes the keyboard when it opens. */
export const lateForm = <Props extends object>(
  load: () => Promise<React.ComponentType<Props>>,
): React.ComponentType<Props> => latePart(load, AwaitedForm);

interface AwaitedFormProps {
  isLong: boolean;
  onClose?: () => void;
}

/** Where a form is about to open: it has the keyboard already, and where it cannot be fetched it says so. */
function AwaitedForm({ isLong, onClose }: AwaitedFormProps) {
  const t = useText();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => holdBack(event, onClose);
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });
  return isLong ? (
    <p role="alert" className="awaited">
      {t('It waits for the connection.')}{' '}
      {onClose ? (
        <button type="button" className="link" onClick={onClose}>
          {t('Close')}
        </button>
      ) : null}
    </p>
  ) : null;
}

/** What is typed on, for a form that is about to open, is no key of the page behind it. */
function holdBack(event: KeyboardEvent, onClose?: () => void) {
  if (event.key === 'Escape' && onClose) onClose();
  else if (
    event.key.length > 1 ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]'))
  )
    return;
  event.preventDefault();
  event.stopPropagation();
}
