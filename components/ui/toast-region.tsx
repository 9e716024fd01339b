'use client';

import { Toast as BaseToast } from '@base-ui/react/toast';
import { CloseIcon } from './icons';
import { useEffect } from 'react';
import { classNames } from './class-names';
import { ariaKeys, Kbd } from './kbd';
import { useText } from './text';
import { type MessageData, regionListens } from './toast-queue';

const messages = BaseToast.createToastManager();

/** Once a page: the region in which messages appear (F6 goes there). */
export function ToastRegion() {
  const t = useText();
  // After the provider's own effect, in which it begins to listen.
  useEffect(() => regionListens(messages), []);
  return (
    <BaseToast.Provider toastManager={messages} limit={4}>
      <Alarms />
      <BaseToast.Portal>
        <BaseToast.Viewport
          aria-label={t('Messages')}
          className="fixed inset-x-3 bottom-[calc(0.75rem+var(--foot,0px))] z-60 flex flex-col gap-2 sm:right-auto sm:left-5 sm:bottom-[calc(2.75rem+var(--foot,0px))] sm:w-96"
        >
          <Toasts />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  );
}

/**
 * What went wrong interrupts whoever listens. The message itself cannot: base-ui hides an urgent one, buttons and all,
 * from a screen reader until the focus is in it. `aria-live` is written out, as an open dialog hides what has none.
 */
function Alarms() {
  const { toasts } = BaseToast.useToastManager<MessageData>();
  return (
    <div role="alert" aria-live="assertive" aria-atomic="false" className="sr-only">
      {toasts.map(({ id, type, title, description, updateKey }) =>
        type === 'problem' ? (
          // A new line each time: what is said again is heard again.
          <p key={`${id} ${updateKey}`}>
            {title} {description}
          </p>
        ) : null,
      )}
    </div>
  );
}

function Toasts() {
  const t = useText();
  const { toasts } = BaseToast.useToastManager<MessageData>();
  return toasts.map((toast) => {
    const action = toast.data?.action;
    return (
      <BaseToast.Root
        key={toast.id}
        toast={toast}
        swipeDirection={[]}
        className={classNames(
          'rounded-lg border border-rule-2 border-l-[3px] bg-sheet shadow-lift transition-opacity duration-100 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0',
          toast.type === 'problem' && 'border-l-wrong',
        )}
      >
        <BaseToast.Content className="flex items-center gap-3 px-3 py-2.5">
          <div className="min-w-0 flex-1">
            <BaseToast.Title render={<p />} className="font-medium" />
            <BaseToast.Description className="text-sm text-ink-2" />
          </div>
          {action ? (
            <BaseToast.Action
              onClick={() => {
                action.onPress();
                messages.close(toast.id);
              }}
              aria-keyshortcuts={action.keys ? ariaKeys(action.keys) : undefined}
              className="inline-flex min-h-8 items-center gap-2 rounded-md border border-rule-2 px-2.5 py-1 font-medium whitespace-nowrap hover:bg-hover"
            >
              {action.label}
              {action.keys ? <Kbd keys={action.keys} /> : null}
            </BaseToast.Action>
          ) : null}
          <BaseToast.Close
            aria-label={t('Close')}
            className="rounded-md p-1 text-ink-2 hover:bg-hover hover:text-ink"
          >
            <CloseIcon className="size-4" />
          </BaseToast.Close>
        </BaseToast.Content>
      </BaseToast.Root>
    );
  });
}
