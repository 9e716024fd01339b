/** Why: when a form closes under the focus, the focus stays near, instead of falling to the top of the page. */
import { type RefObject, useEffect } from 'react';

/** Put on what a form stands in, with tabIndex −1. */
export const focusHome = { tabIndex: -1, 'data-focus-home': '' } as const;

/** For an element that comes and goes: the focus that it leaves behind goes to the nearest home around it. */
export function useFocusHome(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const home = element.current?.closest<HTMLElement>('[data-focus-home]');
    return () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (isLost && home?.isConnected) home.focus({ preventScroll: true });
      });
    };
  }, [element]);
}
