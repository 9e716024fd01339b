'use client';

import { Link } from '@/components/ui/link';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { classNames } from '@/components/ui/class-names';
import { useText } from '@/components/ui/text';
import type { ArticleState } from '@/lib/domain/article';
import { articleStateLabel } from '@/lib/domain/article-words';
import { deskAddress, type DeskAsked } from './article-filters';

const states = Object.keys(articleStateLabel) as ArticleState[];

/** Articles of one state, or all that are not shelved. */
export function StateFilter({ asked }: { asked: DeskAsked }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const choices = [
    { value: null, label: t('All') },
    ...states.map((value) => ({
      value,
      label: value === 'released' ? t('Released') : t(articleStateLabel[value]),
    })),
  ];
  return (
    <nav aria-label={t('Articles by state')} className="-mx-1 max-w-full overflow-x-auto">
      <ul className="flex gap-x-1">
        {choices.map(({ value, label }) => (
          <li key={label}>
            <Link
              href={deskAddress(newsroom.slug, { ...asked, state: value })}
              scroll={false}
              aria-current={value === asked.state ? 'true' : undefined}
              className={classNames(
                'block px-1.5 py-1 whitespace-nowrap no-underline',
                value === asked.state
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
