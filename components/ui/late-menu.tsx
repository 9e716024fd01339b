'use client';

import { cloneElement, useState } from 'react';
import { late, useLate } from './late';
import type * as Parts from './menu';

const loaded = late(() => import('./menu'));

/** A menu whose script comes when somebody may soon press its button: nothing of it is in a page's first visit. */
export function Menu(props: Parts.MenuProps) {
  const parts = useLate(loaded);
  const [isWanted, setWanted] = useState(false);
  if (parts && isWanted) return <parts.Menu {...props} isOpenAtFirst />;
  const want = () => {
    loaded.fetch();
    setWanted(true);
  };
  return cloneElement(props.trigger as React.ReactElement<React.ComponentProps<'button'>>, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: loaded.fetch,
    onFocus: loaded.fetch,
    onClick: want,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      want();
    },
  });
}

/** What stands in a menu is drawn by an open one only, so its script is there by then. */
const part =
  <Props extends object>(of: (parts: typeof Parts) => React.ComponentType<Props>) =>
  (props: Props) => {
    const parts = useLate(loaded);
    if (!parts) return null;
    const Loaded = of(parts);
    return <Loaded {...props} />;
  };

export const MenuItem = part((parts) => parts.MenuItem);
export const MenuLink = part((parts) => parts.MenuLink);
export const MenuGroup = part((parts) => parts.MenuGroup);
export const MenuRule = part((parts) => parts.MenuRule);
