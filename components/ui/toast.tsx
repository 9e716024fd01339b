'use client';

import { useMemo } from 'react';
import { afterPaint } from '@/lib/editor/after-paint';
import { late } from './late';
import { type MessageData, whenListening } from './toast-queue';

export interface ToastMessage {
  title: string;
  description?: string;
  /** A problem is marked as one; default notice. */
  kind?: 'notice' | 'problem';
  /** Milliseconds; 0 stays until it is closed. Default 5,000. */
  timeout?: number;
  /** One thing to do about it. */
  action?: { label: string; keys?: string; onPress: () => void };
  /** It is gone: closed or timed out. */
  onGone?: () => void;
}

/** The region in which messages appear; it comes when somebody begins to use the page, or with the first message. */
export const toastRegion = late(() => import('./toast-region'));

// After the frame that shows what it is about: a message is measured, which has the whole page laid out once more.
function whenThere(step: Parameters<typeof whenListening>[0]) {
  afterPaint(() => whenListening(step));
  toastRegion.fetch();
}

let count = 0;

/** Shows a message from anywhere in the browser; in components use `useToast`. */
export function showToast({
  title,
  description,
  kind = 'notice',
  timeout,
  action,
  onGone,
}: ToastMessage): string {
  // Said once more, it stays for its time again and does not stand there twice; what can be acted on is each its own.
  const id = action || onGone ? `message-${(count += 1)}` : `${kind} ${title} ${description ?? ''}`;
  const message = {
    id,
    title,
    type: kind,
    // Never “high”: a problem interrupts by a region of its own, see toast-region.tsx.
    priority: 'low' as const,
    ...(description === undefined ? {} : { description }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(onGone ? { onClose: onGone } : {}),
    data: action ? { action } : {},
  };
  whenThere((messages) => messages.add<MessageData>(message));
  return id;
}

/** Takes a message down. */
export const closeToast = (id: string): void => whenThere((messages) => messages.close(id));

/** `show` puts a message up and says its id; `close` takes one down. */
export const useToast = () => useMemo(() => ({ show: showToast, close: closeToast }), []);
