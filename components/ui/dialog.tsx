'use client';

import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { CloseIcon } from './icons';
import { classNames } from './class-names';
import { useText } from './text';

export interface DialogProps {
  isOpen: boolean;
  /** Asked to close: Escape, the cross, a press beside it. */
  onClose: () => void;
  title: React.ReactNode;
  description?: React.ReactNode;
  children?: React.ReactNode;
  /** Buttons; the primary one first. */
  actions?: React.ReactNode;
  /** Wide enough for a text. */
  isWide?: boolean;
  /** Where the focus goes first; the first control where left out. */
  initialFocus?: React.RefObject<HTMLElement | null>;
}

/** Something that has to be settled before going on. Keeps the focus; on a phone a sheet from below. ⌘ or Ctrl with Enter sends its form. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, description, children, actions, isWide = false, initialFocus } = props;
  const t = useText();
  return (
    <BaseDialog.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Popup
          {...(initialFocus ? { initialFocus } : {})}
          onKeyDown={(event) => {
            // What the form in it does by these keys itself, it has done by now.
            if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.defaultPrevented) return;
            const submit = event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]');
            if (!submit) return;
            event.preventDefault();
            submit.click();
          }}
          className={classNames(
            'fixed z-50 flex max-h-[88dvh] flex-col overflow-hidden border border-rule-2 bg-sheet shadow-lift',
            'inset-x-0 bottom-0 rounded-t-2xl sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-full sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl',
            'transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0',
            isWide ? 'sm:max-w-2xl' : 'sm:max-w-md',
          )}
        >
          <div className="flex items-start gap-4 border-b border-rule py-3 pr-12 pl-4">
            <div className="min-w-0 flex-1">
              <BaseDialog.Title className="font-serif text-lg font-semibold text-balance">
                {title}
              </BaseDialog.Title>
              {description ? (
                <BaseDialog.Description className="mt-0.5 text-ink-2">{description}</BaseDialog.Description>
              ) : null}
            </div>
          </div>
          {children ? <div className="overflow-y-auto px-4 py-4">{children}</div> : null}
          {actions ? (
            <div className="flex flex-wrap items-center gap-2 border-t border-rule px-4 py-3">{actions}</div>
          ) : null}
          {/* Last, so that the focus begins where there is something to do. */}
          <BaseDialog.Close
            aria-label={t('Close')}
            className="absolute top-2.5 right-2.5 rounded-md p-1.5 text-ink-2 hover:bg-hover hover:text-ink"
          >
            <CloseIcon className="size-5" />
          </BaseDialog.Close>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
