/** Why: when a form closes under the focus, the focus stays near, instead of falling to the top of the page. */
import { type RefObject, useEffect } from 'react';

/** Put on what a form stands in, with tabIndex −1. */
export const focusHome = { tabIndex: -1, 'data-focus-home': '' } as const;

/** Where a panel was moved to with its claim (cut: out of the text's column), the home that stands for one that was in it. */
function homeAgain(claimId: string | null, fromEnd: number): HTMLElement | undefined {
  const panel = claimId && document.querySelector(`[data-claim-panel="${claimId}"]`);
  return panel ? [...panel.querySelectorAll<HTMLElement>('[data-focus-home]')].at(fromEnd) : undefined;
}

/** For an element that comes and goes: the focus that it leaves behind goes to the nearest home around it. */
export function useFocusHome(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const home = element.current?.closest<HTMLElement>('[data-focus-home]');
    const panel = element.current?.closest<HTMLElement>('[data-claim-panel]');
    return () => {
      const homes = [...(panel?.querySelectorAll('[data-focus-home]') ?? [])];
      const fromEnd = home ? homes.indexOf(home) - homes.length : 0;
      requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (!isLost) return;
        if (home?.isConnected) home.focus({ preventScroll: true });
        else homeAgain(panel?.dataset.claimPanel ?? null, fromEnd)?.focus();
      });
    };
  }, [element]);
}
