'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Preferences } from '@/components/frame/preferences';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import type { Contract } from '@/lib/api/contract/contract';
import { answerKey, reading, useChange } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { SessionView } from '@/lib/api/views/session-view';
import { browserName } from './browser-name';
import { PasswordForm } from './password-form';
import { SettingsFrame } from './settings-frame';

interface AccountProps {
  initial: OperationOutput<Contract['session.list']>;
  now: string;
}

export function Account({ initial, now }: AccountProps) {
  const t = useText();
  const { newsroom, me } = useNewsroom();
  const queries = useQueryClient();
  const sessions = useQuery({ ...reading('session.list', {}), initialData: initial });
  const end = useChange('session.end', () =>
    queries.invalidateQueries({ queryKey: answerKey('session.list') }),
  );

  const columns: Column<SessionView>[] = [
    {
      key: 'browser',
      header: t('Browser'),
      isTitle: true,
      isWide: true,
      cell: (session) => (
        <>
          <span className="font-semibold">{browserName(t, session.userAgent)}</span>
          {session.isThisOne ? <span className="text-ink-3"> · {t('this one')}</span> : null}
        </>
      ),
    },
    {
      key: 'since',
      header: t('Since'),
      cell: (session) => printMoment(t, session.createdAt, newsroom.timeZone, now),
    },
    {
      key: 'seen',
      header: t('Last seen'),
      cell: (session) => printMoment(t, session.lastSeenAt, newsroom.timeZone, now),
    },
    {
      key: 'actions',
      header: t('Actions'),
      isHeaderHidden: true,
      cell: (session) =>
        session.isThisOne ? null : (
          <Button
            kind="quiet"
            aria-label={t('Sign out {browser}', { browser: browserName(t, session.userAgent) })}
            onClick={() =>
              end.mutate(
                { params: { id: session.id } },
                {
                  onError: (problem) =>
                    showToast({
                      title: t('It is still signed in.'),
                      description: problem.detail,
                      kind: 'problem',
                    }),
                },
              )
            }
          >
            {t('Sign out')}
          </Button>
        ),
    },
  ];
  return (
    <SettingsFrame title={t('My account')} lead={`${me.name} · ${me.email}`}>
      <h2 className="mb-3 font-serif text-lg font-semibold">{t('Where you are signed in')}</h2>
      <DataTable
        caption={t('Browsers that are signed in as you')}
        columns={columns}
        rows={sessions.data.items}
        rowKey={(session) => session.id}
      />
      <Preferences />
      <h2 className="mt-10 mb-3 font-serif text-lg font-semibold">{t('Password')}</h2>
      {me.hasPassword ? (
        <PasswordForm email={me.email} />
      ) : (
        <p className="text-ink-2">
          {t('You sign in without a password here: it is kept where you sign in.')}
        </p>
      )}
    </SettingsFrame>
  );
}
