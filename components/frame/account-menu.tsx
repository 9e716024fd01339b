'use client';

import { useSignOut } from '@/components/session/use-sign-out';
import { Menu, MenuGroup, MenuItem, MenuLink, MenuRule } from '@/components/ui/late-menu';
import { useText } from '@/components/ui/text';
import { interfaceLanguageNames, interfaceLanguages } from '@/lib/language/interface-language';
import { chooseLanguage } from './chosen-language';
import { initials } from './initials';
import { useNewsroom } from './newsroom-context';
import { showOverlay } from './overlay';
import { roleNames } from './role-names';
import { roomsOf } from './rooms';

/** Who I am, where I can go, and the way out. */
export function AccountMenu() {
  const t = useText();
  const { newsroom, me } = useNewsroom();
  const { leave, isLeaving, dialog } = useSignOut(me.userId);
  const others = me.newsrooms.filter((one) => one.slug !== newsroom.slug);

  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            className="relative grid size-8 place-items-center rounded-full bg-rule-2 text-2xs font-semibold text-ink hover:bg-rule max-sm:size-9"
          >
            <span className="sr-only">{t('Menu of {name}', { name: me.name })}</span>
            <span aria-hidden="true">{initials(me.name)}</span>
          </button>
        }
      >
        <div className="px-3 pt-1.5 pb-2">
          <p className="font-semibold">{me.name}</p>
          <p className="text-sm text-ink-2">
            {newsroom.name} · {roleNames(t, newsroom.me.roles)}
          </p>
        </div>
        <MenuRule />
        {roomsOf(newsroom.slug).map(({ label, href }) => (
          <MenuLink key={href} href={href}>
            {t(label)}
          </MenuLink>
        ))}
        <MenuRule />
        <MenuItem keys="mod+k" onPress={() => showOverlay('palette')}>
          {t('Everything by name')}
        </MenuItem>
        <MenuItem keys="?" onPress={() => showOverlay('keys')}>
          {t('Keys of this page')}
        </MenuItem>
        {interfaceLanguages
          .filter((language) => language !== t.language)
          .map((language) => (
            <MenuItem key={language} onPress={() => chooseLanguage(language)}>
              <span lang={language}>{interfaceLanguageNames[language]}</span>
            </MenuItem>
          ))}
        <MenuRule />
        <MenuLink href={`/n/${newsroom.slug}/settings`}>{t('Settings')}</MenuLink>
        <MenuLink href={`/n/${newsroom.slug}/settings/account`}>{t('My password and sessions')}</MenuLink>
        {others.length > 0 ? (
          <>
            <MenuRule />
            <MenuGroup label={t('Other newsrooms')}>
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
          {t('Sign out')}
        </MenuItem>
      </Menu>
      {dialog}
    </>
  );
}
