'use client';

import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '@/lib/editor/after-paint';

/**
 * The value, a frame late: what is counted from it comes after what is drawn from it. A deferred value alone may be
 * counted before the browser has come to paint.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setShown(value))), [value]);
  return shown;
}
