/** Why: j and k walk the lines of a list; the one that they stand on has the focus and takes the other keys. */
import { useCallback, useRef, useState } from 'react';

export function useLines(ids: string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());

  /** One on or back; from nowhere to the first. @returns false where there is no line. */
  const move = (step: 1 | -1): boolean => {
    const at = current === null ? -1 : ids.indexOf(current);
    const next = at < 0 ? ids[0] : ids[Math.min(Math.max(at + step, 0), ids.length - 1)];
    if (next === undefined) return false;
    setCurrent(next);
    const element = elements.current.get(next);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
    return true;
  };
  const refOf = useCallback(
    (id: string) => (element: HTMLElement | null) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
    [],
  );
  return { current, select: setCurrent, move, refOf };
}
