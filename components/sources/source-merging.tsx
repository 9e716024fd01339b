'use client';

import { Link } from '@/components/ui/link';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { useChange } from '@/lib/api/hooks';
import type { SourceDetailView } from '@/lib/api/views/source-view';

interface SourceMergingProps {
  source: SourceDetailView;
  mayMerge: boolean;
  /** Something was merged or parted: what is shown is to be read again. */
  onChanged: () => void;
}

/** What looks the same as this source, what is merged into it, and the way back. */
export function SourceMerging({ source, mayMerge, onChanged }: SourceMergingProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const merge = useChange('source.merge', onChanged);
  const unmerge = useChange('source.unmerge', onChanged);
  const to = (id: string) => `/n/${newsroom.slug}/sources/${id}`;
  const { mergedInto, merged, same } = source;
  const problem = merge.error ?? unmerge.error;
  if (!mergedInto && merged.length === 0 && same.length === 0) return null;
  return (
    <section aria-label={t('The same source')} className="mt-6 border-l-[3px] border-ink-3 pl-4">
      {mergedInto ? (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <p>
            {t.rich('It is the same as <a>{title}</a>, and is listed and counted there.', {
              title: mergedInto.title,
              a: (chunks) => (
                <Link href={to(mergedInto.id)} className="link">
                  {chunks}
                </Link>
              ),
            })}
          </p>
          {mayMerge ? (
            <Button
              kind="quiet"
              isBusy={unmerge.isPending}
              onClick={() =>
                unmerge.mutate({ params: { id: source.id }, body: { expectedVersion: source.version } })
              }
            >
              {t('Undo the merge')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {merged.length > 0 ? (
        <>
          <h2 className="label">{t('Merged into this one')}</h2>
          <ul>
            {merged.map((one) => (
              <li key={one.id} className="flex flex-wrap items-baseline gap-x-4">
                <Link href={to(one.id)} className="link">
                  {one.title}
                </Link>
                {mayMerge ? (
                  <Button
                    kind="quiet"
                    isBusy={unmerge.isPending}
                    aria-label={t('Undo the merge of {title}', { title: one.title })}
                    onClick={() =>
                      unmerge.mutate({ params: { id: one.id }, body: { expectedVersion: one.version } })
                    }
                  >
                    {t('Undo')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {same.length > 0 ? (
        <>
          <h2 className="label">{t('These look the same')}</h2>
          <ul>
            {same.map((one) => (
              <li key={one.id} className="flex flex-wrap items-baseline gap-x-4">
                <span>
                  <Link href={to(one.id)} className="link">
                    {one.title}
                  </Link>{' '}
                  <span className="text-sm text-ink-2">
                    {[
                      one.publisher,
                      one.why === 'address' ? t('the same address') : t('nearly the same title'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                {mayMerge && merged.length === 0 ? (
                  <Button
                    kind="quiet"
                    isBusy={merge.isPending}
                    aria-label={t('Merge into that one: {title}', { title: one.title })}
                    onClick={() =>
                      merge.mutate({
                        params: { id: source.id },
                        body: { intoId: one.id, expectedVersion: source.version },
                      })
                    }
                  >
                    {t('Merge into that one')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <p className="mt-1 max-w-prose text-sm text-ink-2">
            {t(
              'Merged sources are listed and counted as one. What cites them stays as it was recorded, and it can be undone.',
            )}
          </p>
        </>
      ) : null}
      <ProblemBanner problem={problem} className="mt-3" />
    </section>
  );
}
