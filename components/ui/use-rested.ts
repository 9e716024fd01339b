'use client';

import { useEffect, useState } from 'react';

/** Milliseconds after the last key before the server is asked. */
const restBeforeAsking = 200;

/** What was typed, once whoever types rests. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restBeforeAsking);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
