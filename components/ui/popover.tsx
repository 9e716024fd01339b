'use client';

import { Popover as BasePopover } from '@base-ui/react/popover';
import { classNames } from './class-names';

interface PopoverProps {
  /** One element that is pressed, such as a Button. */
  trigger: React.ReactElement;
  /** Heard when it opens. */
  title: string;
  children: React.ReactNode;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  align?: 'start' | 'center' | 'end';
  className?: string;
}

/** Something small beside what opened it. Escape closes it and the focus goes back. */
export function Popover({
  trigger,
  title,
  children,
  isOpen,
  onOpenChange,
  align = 'start',
  className,
}: PopoverProps) {
  return (
    <BasePopover.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      {...(onOpenChange ? { onOpenChange: (open: boolean) => onOpenChange(open) } : {})}
    >
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner align={align} sideOffset={6} className="z-50">
          <BasePopover.Popup
            className={classNames(
              'max-w-[min(24rem,calc(100vw-2rem))] rounded-lg border border-rule-2 bg-sheet p-3 shadow-lift',
              className,
            )}
          >
            <BasePopover.Title className="sr-only">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
