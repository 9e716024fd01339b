'use client';

import { useEffect, useRef } from 'react';
import { outlinePath } from '@/lib/editor/selection-outline';
import { rangeOf } from '@/lib/editor/sentence-cursor';
import type { TextMap } from '@/lib/editor/text-map';
import { useBenchStore } from './bench-store';
import type { TextView } from './text-view';

/** The outline around the selected words, drawn past React: a held key moves it many times a second. */
export function SelectionOutline({ view, map }: { view: TextView; map: TextMap }) {
  const path = useRef<SVGPathElement>(null);
  const store = useBenchStore();
  useEffect(() => {
    let drawn: unknown = undefined;
    const draw = () => {
      const { cursor } = store.get();
      drawn = cursor;
      const range = rangeOf(map, cursor);
      path.current?.setAttribute('d', range ? outlinePath(view.boxesOf(range)) : '');
    };
    const stopCursor = store.subscribe(() => {
      if (store.get().cursor !== drawn) draw();
    });
    const stopLayout = view.onChange(draw);
    draw();
    return () => {
      stopCursor();
      stopLayout();
    };
  }, [store, view, map]);
  return (
    <svg className="bench-outline" aria-hidden="true" focusable="false">
      <path ref={path} />
    </svg>
  );
}
