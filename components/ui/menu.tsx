'use client';

import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Link } from './link';
import { useEffect, useRef, useState } from 'react';
import { Kbd } from './kbd';

export interface MenuProps {
  /** One element that is pressed, such as a Button. */
  trigger: React.ReactElement;
  children: React.ReactNode;
  align?: 'start' | 'end';
}

/** A list of things to do, behind one button. Arrows, Home, End, letters, Escape. See late-menu.tsx. */
export function Menu({
  trigger,
  children,
  align = 'end',
  isOpenAtFirst = false,
}: MenuProps & { isOpenAtFirst?: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  // Its button was pressed before any of this was here: the press is made up for, once.
  const isMadeUpFor = useRef(false);
  useEffect(() => {
    if (!isOpenAtFirst || isMadeUpFor.current) return;
    isMadeUpFor.current = true;
    button.current?.focus();
    button.current?.click();
  }, [isOpenAtFirst]);
  // Opens beside its button in the page's order too, so that it belongs to the same part of the page.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger ref={button} render={trigger} />
      <span ref={setPlace} className="absolute" />
      <BaseMenu.Portal container={place}>
        <BaseMenu.Positioner align={align} sideOffset={6} positionMethod="fixed" className="z-50">
          <BaseMenu.Popup className="max-w-[calc(100vw-1.5rem)] min-w-52 rounded-lg border border-rule-2 bg-sheet py-1 shadow-lift">
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

const itemClass =
  'flex min-h-8 cursor-pointer items-center justify-between gap-6 px-3 py-1.5 text-base text-ink no-underline outline-none ' +
  'max-sm:min-h-10 data-highlighted:bg-hover data-disabled:cursor-default data-disabled:text-ink-3';

interface MenuItemProps {
  onPress: () => void;
  keys?: string;
  isDisabled?: boolean;
  children: React.ReactNode;
}

export function MenuItem({ onPress, keys, isDisabled = false, children }: MenuItemProps) {
  return (
    <BaseMenu.Item onClick={onPress} disabled={isDisabled} className={itemClass}>
      <span>{children}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </BaseMenu.Item>
  );
}

export function MenuLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <BaseMenu.LinkItem render={<Link href={href} />} closeOnClick className={itemClass}>
      {children}
    </BaseMenu.LinkItem>
  );
}

export function MenuGroup({ label, children }: { label: React.ReactNode; children: React.ReactNode }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="label px-3 pt-2 pb-1">{label}</BaseMenu.GroupLabel>
      {children}
    </BaseMenu.Group>
  );
}

export const MenuRule = () => <BaseMenu.Separator className="my-1 border-t border-rule" />;
