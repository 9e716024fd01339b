'use client';

import { useNewsroom } from '@/components/frame/newsroom-context';
import { SearchForm } from '@/components/frame/search-form';
import { useText } from '@/components/ui/text';
import type { ArticlePurpose, ArticleState } from '@/lib/domain/article';
import { articlePurposeLabel } from '@/lib/domain/article-words';

/** What the address says of the desk's articles. */
export interface DeskAsked {
  /** Shown alone; null for all but the shelved. */
  state: ArticleState | null;
  q: string;
  purpose: ArticlePurpose | '';
  mine: '1' | '';
  overdue: '1' | '';
}

/** The address of the desk with this asked of it. */
export function deskAddress(slug: string, asked: DeskAsked): string {
  const said = Object.entries(asked).filter((one): one is [string, string] => Boolean(one[1]));
  const search = new URLSearchParams(said).toString();
  return `/n/${slug}${search ? `?${search}` : ''}`;
}

/** Articles by a part of their title, by whose they are, by purpose, by deadline. */
export function ArticleFilters({ asked }: { asked: DeskAsked }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  return (
    <SearchForm
      path={`/n/${newsroom.slug}`}
      label={t('Search titles')}
      q={asked.q}
      filters={[
        {
          name: 'mine',
          label: t('Whose'),
          value: asked.mine,
          options: [
            { value: '', label: t('Everybody’s') },
            { value: '1', label: t('Mine') },
          ],
        },
        {
          name: 'purpose',
          label: t('Purpose'),
          value: asked.purpose,
          options: [
            { value: '', label: t('Any purpose') },
            ...(Object.keys(articlePurposeLabel) as ArticlePurpose[]).map((value) => ({
              value,
              label: t(articlePurposeLabel[value]),
            })),
          ],
        },
        {
          name: 'overdue',
          label: t('Deadline'),
          value: asked.overdue,
          options: [
            { value: '', label: t('Any deadline') },
            { value: '1', label: t('Overdue') },
          ],
        },
      ]}
    >
      {asked.state ? <input type="hidden" name="state" value={asked.state} /> : null}
    </SearchForm>
  );
}
