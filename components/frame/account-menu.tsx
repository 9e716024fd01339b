'use client';

import { useState } from 'react';
import { signOut } from '@/components/session/sign-out';
import { Menu, MenuGroup, MenuItem, MenuLink, MenuRule } from '@/components/ui/late-menu';
import { showToast } from '@/components/ui/toast';
import { initials } from './initials';
import { useNewsroom } from './newsroom-context';
import { roomsOf } from './rooms';

/** Who I am, where I can go, and the way out. */
export function AccountMenu() {
  const { newsroom, me } = useNewsroom();
  const [isLeaving, setLeaving] = useState(false);
  const others = me.newsrooms.filter((one) => one.slug !== newsroom.slug);

  const leave = async () => {
    setLeaving(true);
    try {
      await signOut();
    } catch {
      setLeaving(false);
      showToast({
        title: 'You are still signed in.',
        description: 'The server cannot be reached. Try again.',
        kind: 'problem',
      });
    }
  };

  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Menu of ${me.name}`}
          className="grid size-8 place-items-center rounded-full bg-rule-2 text-2xs font-semibold text-ink hover:bg-rule max-sm:size-9"
        >
          {initials(me.name)}
        </button>
      }
    >
      <div className="px-3 pt-1.5 pb-2">
        <p className="font-semibold">{me.name}</p>
        <p className="text-sm text-ink-2">
          {newsroom.name} · {newsroom.me.roles.join(', ')}
        </p>
      </div>
      <MenuRule />
      {roomsOf(newsroom.slug).map(({ label, href }) => (
        <MenuLink key={href} href={href}>
          {label}
        </MenuLink>
      ))}
      <MenuRule />
      <MenuLink href={`/n/${newsroom.slug}/settings`}>Settings</MenuLink>
      <MenuLink href={`/n/${newsroom.slug}/settings/account`}>My password and sessions</MenuLink>
      {others.length > 0 ? (
        <>
          <MenuRule />
          <MenuGroup label="Other newsrooms">
            {others.map((one) => (
              <MenuLink key={one.id} href={`/n/${one.slug}`}>
                {one.name}
              </MenuLink>
            ))}
          </MenuGroup>
        </>
      ) : null}
      <MenuRule />
      <MenuItem onPress={leave} isDisabled={isLeaving}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
