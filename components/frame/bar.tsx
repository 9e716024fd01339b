'use client';

import { SearchIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { usePathname } from 'next/navigation';
import { classNames } from '@/components/ui/class-names';
import { ariaKeys, Kbd } from '@/components/ui/kbd';
import { useText } from '@/components/ui/text';
import { AccountMenu } from './account-menu';
import { Mark } from './mark';
import { useNewsroom } from './newsroom-context';
import { showOverlay } from './overlay';
import { roomsOf } from './rooms';

export interface Crumb {
  label: string;
  /** None for where one is. */
  href?: string;
}

export interface BarProps {
  /** Where one is, below the newsroom; with it the bar shows no rooms (they are in the menu). */
  crumbs?: readonly Crumb[];
  /** Right of the crumbs: a state, a deadline. */
  note?: React.ReactNode;
  /** At the end, before the menu: people, buttons; the primary one last. */
  actions?: React.ReactNode;
}

/** One thin bar over every page of a newsroom. */
export function Bar({ crumbs, note, actions }: BarProps) {
  const { newsroom } = useNewsroom();
  return (
    <header className="sticky top-0 z-30 flex min-h-12 items-center gap-x-4 border-b border-rule bg-paper px-5 py-1.5 max-sm:gap-x-2.5 max-sm:px-3.5">
      <Mark href={`/n/${newsroom.slug}`} />
      {crumbs ? (
        <Crumbs crumbs={[{ label: newsroom.name, href: `/n/${newsroom.slug}` }, ...crumbs]} />
      ) : (
        <Rooms />
      )}
      {note}
      <div className="ml-auto flex shrink-0 items-center gap-2">
        {actions}
        <PaletteButton />
        <AccountMenu />
      </div>
    </header>
  );
}

/** On a phone it stands in the menu. */
function PaletteButton() {
  const t = useText();
  return (
    <button
      type="button"
      aria-keyshortcuts={ariaKeys('mod+k')}
      onClick={() => showOverlay('palette')}
      className="relative inline-flex min-h-8 items-center gap-1.5 rounded-md px-1.5 text-ink-2 hover:bg-hover hover:text-ink max-sm:hidden"
    >
      <span className="sr-only">{t('Everything by name')}</span>
      <SearchIcon className="size-4" />
      <Kbd keys="mod+k" className="max-md:hidden" />
    </button>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useText();
  return (
    // On a phone there is room for one: the page above. The newsroom's is called what the menu calls it.
    <nav aria-label={t('Where you are')} className="min-w-0">
      <ol className="flex min-w-0 items-baseline text-ink-2">
        {crumbs.map((crumb, at) => (
          <li
            key={at}
            className={classNames(
              at === crumbs.length - 1 ? 'min-w-0 truncate' : 'shrink-0',
              at === crumbs.length - 2 ? 'max-sm:min-w-0 max-sm:shrink max-sm:truncate' : 'max-sm:hidden',
            )}
          >
            {at === crumbs.length - 2 ? (
              <span aria-hidden="true" className="pr-1.5 text-ink-3 sm:hidden">
                ‹
              </span>
            ) : null}
            {crumb.href ? (
              <Link href={crumb.href} className="no-underline hover:text-ink hover:underline">
                {at ? (
                  crumb.label
                ) : (
                  <>
                    <span className="max-sm:hidden">{crumb.label}</span>
                    <span className="sm:hidden">{t('Desk')}</span>
                  </>
                )}
              </Link>
            ) : (
              <span aria-current="page" className="font-semibold text-ink">
                {crumb.label}
              </span>
            )}
            {at < crumbs.length - 1 ? (
              <span aria-hidden="true" className="px-1.5 text-ink-3 max-sm:hidden">
                /
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Rooms() {
  const t = useText();
  const { newsroom } = useNewsroom();
  const path = usePathname();
  return (
    <nav aria-label={t('Newsroom')} className="-my-1.5 min-w-0 self-stretch max-sm:flex-1">
      <ul className="flex h-full items-stretch gap-x-1 max-sm:justify-between max-[26rem]:gap-x-0">
        {roomsOf(newsroom.slug).map(({ label, href }, at) => {
          const isHere =
            at === 0 ? path === href || path.startsWith(`${href}/articles`) : path.startsWith(href);
          return (
            <li key={href} className="flex">
              <Link
                href={href}
                aria-current={isHere ? 'page' : undefined}
                className={classNames(
                  '-mb-px flex items-center border-b-2 px-2 whitespace-nowrap no-underline max-sm:px-1 max-[26rem]:px-0.5 max-[26rem]:text-sm max-[23rem]:px-0',
                  isHere
                    ? 'border-ink font-semibold text-ink'
                    : 'border-transparent text-ink-2 hover:text-ink',
                )}
              >
                {t(label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
