'use client';

import { useSyncExternalStore } from 'react';
import { classNames } from './class-names';
import { useKeysHere } from './single-key-setting';

const unchanging = () => () => undefined;
const isApple = () => /mac|iphone|ipad/iu.test(navigator.platform);

/** Whether the command key is ⌘ here; false until the browser has been asked. */
export const useIsApple = () => useSyncExternalStore(unchanging, isApple, () => false);

const printed: Record<string, [apple: string, other: string]> = {
  mod: ['⌘', 'Ctrl'],
  shift: ['⇧', 'Shift'],
  alt: ['⌥', 'Alt'],
  enter: ['⏎', '⏎'],
  escape: ['Esc', 'Esc'],
};

/** "mod+enter" as it is printed on a key. */
export function printKeys(keys: string, onApple: boolean): string {
  const parts = keys.split('+').map((key) => {
    const both = printed[key.toLowerCase()];
    if (both) return both[onApple ? 0 : 1];
    // As keyboards print it; alone a capital would say that Shift is meant.
    return keys.startsWith('mod+') ? key.toUpperCase() : key;
  });
  return parts.join(onApple ? '' : ' ');
}

/** "mod+enter" as aria-keyshortcuts wants it. */
export const ariaKeys = (keys: string): string =>
  keys
    .split('+')
    .map((key) => (key === 'mod' ? 'Control' : key.length === 1 ? key : key[0]!.toUpperCase() + key.slice(1)))
    .join('+');

interface KbdProps {
  /** As in "e", "mod+enter", "shift+n". */
  keys: string;
  /** On a dark ground: no frame of its own. */
  isBare?: boolean;
  /** In the list of keys: printed even where single keys are switched off. */
  isListed?: boolean;
  className?: string;
}

/** A key, printed. Hidden from screen readers: they hear it from aria-keyshortcuts of what it presses. */
export function Kbd({ keys, isBare = false, isListed = false, className }: KbdProps) {
  const text = printKeys(keys, useIsApple());
  const isShown = useKeysHere(keys) !== undefined || isListed;
  if (!isShown) return null;
  return (
    <kbd
      aria-hidden="true"
      className={classNames(
        'font-sans text-2xs leading-none font-semibold whitespace-nowrap',
        // Nobody presses them on a phone; in the list of keys they are what is read.
        !isListed && 'max-sm:pointer-coarse:hidden',
        isBare ? 'opacity-80' : 'rounded border border-b-2 border-rule-2 px-1 py-0.5 text-ink-2',
        className,
      )}
    >
      {text}
    </kbd>
  );
}
