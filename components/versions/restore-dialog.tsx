'use client';

import { useQuery } from '@tanstack/react-query';
import { usePathname, useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { ProblemNotice } from '@/components/claims/problem-notice';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { reading, useChange } from '@/lib/api/hooks';
import { NewVersionDialog } from './new-version-dialog';
import { type RestorePreview, previewRestore } from './restore-preview';

interface RestoreDialogProps {
  articleId: string;
  number: number;
  current: number;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before an older text becomes the newest, and says what that will do to the claims. */
export function RestoreDialog({ articleId, number, current, isOpen, onClose }: RestoreDialogProps) {
  const t = useText();
  const router = useRouter();
  const path = usePathname();
  const { show } = useToast();
  const changes = useQuery(
    reading('version.changes', {
      params: { id: articleId, number: String(current) },
      query: { since: number },
    }),
  );
  const preview = useMemo(() => (changes.data ? previewRestore(changes.data) : null), [changes.data]);
  const goTo = (to: number) => {
    onClose();
    router.push(`${path}?from=${current}&to=${to}`);
    router.refresh();
  };
  const save = useChange('version.save', ({ version }) => {
    show({
      title: t('Version {number}: the text of version {older} again', {
        number: version.number,
        older: number,
      }),
    });
    goTo(version.number);
  });
  const newer = save.error?.code === 'conflict' ? numberIn(save.error.current) : null;
  return (
    <NewVersionDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('Restore version {number}?', { number })}
      description={t('Its text becomes version {next}. Nothing is lost: all versions stay.', {
        next: current + 1,
      })}
      go={t('Restore')}
      isBusy={save.isPending}
      isBlocked={newer !== null}
      onGo={(note) =>
        save.mutate({
          params: { id: articleId },
          body: { baseVersion: current, restore: number, note },
        })
      }
      problem={
        newer !== null ? (
          <Banner
            kind="problem"
            title={t('The text is at version {number} now', { number: newer })}
            actions={<Button onClick={() => goTo(newer)}>{t('Show what changed')}</Button>}
          >
            {t('Somebody saved a version since this page was opened. Nothing was restored.')}
          </Banner>
        ) : (
          <ProblemNotice problem={save.error} onDismiss={save.reset} />
        )
      }
    >
      {preview ? (
        <Preview preview={preview} />
      ) : changes.error ? (
        <ProblemNotice problem={changes.error} onRetry={() => void changes.refetch()} />
      ) : (
        <div role="status">
          <span className="sr-only">{t('Working out what becomes of the claims…')}</span>
          <Skeleton className="h-16" />
        </div>
      )}
    </NewVersionDialog>
  );
}

/** The version that somebody else has made meanwhile. */
function numberIn(current: unknown): number | null {
  if (typeof current !== 'object' || current === null || !('number' in current)) return null;
  return typeof current.number === 'number' ? current.number : null;
}

function Preview({ preview: { placed, changed, orphaned, returning } }: { preview: RestorePreview }) {
  const t = useText();
  const lists = [
    { title: t('Come back'), found: returning },
    { title: t('Lose their place'), found: orphaned },
    { title: t('Their words change'), found: changed },
  ].filter(({ found }) => found.length > 0);
  return (
    <section aria-label={t('What becomes of the claims')}>
      <p>
        {t(
          '{count, plural, =0 {No claim stays where it is.} one {# claim stays where it is.} other {# claims stay where they are.}}',
          {
            count: placed,
          },
        )}
      </p>
      {lists.map(({ title, found }) => (
        <div key={title} className="mt-2">
          <p className="label">{`${title} · ${t.number(found.length)}`}</p>
          <ul className="font-serif">
            {found.slice(0, MOST).map((statement, at) => (
              <li key={at} className="line-clamp-2">
                {statement}
              </li>
            ))}
            {found.length > MOST ? (
              <li className="font-sans text-ink-2">
                {t('and {count, number} more.', { count: found.length - MOST })}
              </li>
            ) : null}
          </ul>
        </div>
      ))}
    </section>
  );
}

const MOST = 6;
