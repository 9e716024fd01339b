'use client';

import { Link } from '@/components/ui/link';
import { usePathname } from 'next/navigation';
import { Frame } from '@/components/frame/frame';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { classNames } from '@/components/ui/class-names';
import { useText } from '@/components/ui/text';

interface SettingsFrameProps {
  title: string;
  lead?: React.ReactNode;
  /** Where this is a page below one of the list: that one. */
  section?: { label: string; path: string };
  /** The page's one primary action. */
  action?: React.ReactNode;
  children: React.ReactNode;
}

/** A page of the settings: its list of pages, then the page. */
export function SettingsFrame({ title, lead, section, action, children }: SettingsFrameProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const path = usePathname();
  const isAdmin = useMay('member.change').isAllowed;
  const base = `/n/${newsroom.slug}/settings`;
  const pages = [
    { label: t('Members'), href: `${base}/members`, isSeen: true },
    { label: t('Invitations'), href: `${base}/invitations`, isSeen: isAdmin },
    { label: t('Rating scales'), href: `${base}/scales`, isSeen: true },
    { label: t('API keys'), href: `${base}/keys`, isSeen: true },
    { label: t('Audit log'), href: `${base}/audit`, isSeen: isAdmin },
    { label: t('My account'), href: `${base}/account`, isSeen: true },
  ];
  return (
    <Frame
      crumbs={[
        { label: t('Settings'), href: base },
        ...(section ? [{ label: section.label, href: `${base}/${section.path}` }] : []),
        { label: title },
      ]}
    >
      <div className="mx-auto grid max-w-6xl gap-x-12 px-5 pt-9 pb-24 max-sm:px-3.5 max-sm:pt-4 lg:grid-cols-[10rem_minmax(0,1fr)]">
        <nav
          aria-label={t('Settings')}
          data-no-print
          className="max-lg:mb-6 max-lg:border-b max-lg:border-rule lg:pt-2.5"
        >
          <ul className="flex gap-x-4 max-lg:flex-wrap lg:flex-col">
            {pages
              .filter((page) => page.isSeen)
              .map(({ label, href }) => (
                <li key={href}>
                  <Link
                    href={href}
                    aria-current={path === href ? 'page' : isWithin(path, href) ? 'true' : undefined}
                    className={classNames(
                      'block py-1 whitespace-nowrap no-underline max-lg:border-b-2 max-lg:py-2 lg:border-l-2 lg:pl-3',
                      isWithin(path, href)
                        ? 'border-ink font-semibold text-ink'
                        : 'border-transparent text-ink-2 hover:text-ink lg:border-rule',
                    )}
                  >
                    {label}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <div className="min-w-0">
          <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
            <div className="min-w-0">
              <h1 className="font-serif text-2xl font-semibold tracking-[-0.012em]">{title}</h1>
              {lead ? <div className="mt-1 max-w-prose text-pretty text-ink-2">{lead}</div> : null}
            </div>
            {action}
          </div>
          {children}
        </div>
      </div>
    </Frame>
  );
}

const isWithin = (path: string, href: string) => path === href || path.startsWith(`${href}/`);
