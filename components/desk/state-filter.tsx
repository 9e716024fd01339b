'use client';

import Link from 'next/link';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { classNames } from '@/components/ui/class-names';
import type { ArticleState } from '@/lib/domain/article';
import { articleStateLabel } from '@/lib/domain/article-words';

const states = Object.keys(articleStateLabel) as ArticleState[];

/** Articles of one state, or all that are not shelved. */
export function StateFilter({ state }: { state: ArticleState | null }) {
  const { newsroom } = useNewsroom();
  const base = `/n/${newsroom.slug}`;
  const choices = [
    { value: null, label: 'All', href: base },
    ...states.map((value) => ({
      value,
      label: value === 'released' ? 'Released' : articleStateLabel[value],
      href: `${base}?state=${value}`,
    })),
  ];
  return (
    <nav aria-label="Articles by state" className="-mx-1 max-w-full overflow-x-auto">
      <ul className="flex gap-x-1">
        {choices.map(({ value, label, href }) => (
          <li key={label}>
            <Link
              href={href}
              scroll={false}
              aria-current={value === state ? 'true' : undefined}
              className={classNames(
                'block px-1.5 py-1 whitespace-nowrap no-underline',
                value === state
                  ? 'font-semibold text-ink underline decoration-2 underline-offset-4'
                  : 'text-ink-2 hover:text-ink',
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
