'use client';

import { Link } from '@/components/ui/link';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { printMoment } from '@/components/frame/moment';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import { reading, useChange } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { Contract } from '@/lib/api/contract/contract';
import type { MemberView } from '@/lib/api/views/newsroom-view';
import { MemberDialog } from './member-dialog';
import { rolesText } from './role-words';
import { SecretDialog } from './secret-dialog';
import { SettingsFrame } from './settings-frame';

interface MembersProps {
  initial: OperationOutput<Contract['member.list']>;
  /** When this page was made, so that the server and the browser print alike. */
  now: string;
}

export function Members({ initial, now }: MembersProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const isAdmin = useMay('member.change').isAllowed;
  const request = { params: { slug: newsroom.slug } };
  const members = useQuery({ ...reading('member.list', request), initialData: initial });
  const [changing, setChanging] = useState<MemberView | null>(null);
  const [link, setLink] = useState<{ member: string; link: string; expiresAt: string } | null>(null);
  const [linkingId, setLinkingId] = useState<string | null>(null);
  const resetLink = useChange('reset_link.create');

  const makeLink = (member: MemberView) => {
    setLinkingId(member.id);
    resetLink.mutate(
      { params: { slug: newsroom.slug, id: member.id } },
      {
        onSuccess: (made) => setLink({ member: member.name, ...made }),
        onError: (problem) =>
          showToast({ title: t('No link was made.'), description: problem.detail, kind: 'problem' }),
        onSettled: () => setLinkingId(null),
      },
    );
  };

  const columns: Column<MemberView>[] = [
    {
      key: 'name',
      header: t('Name'),
      isTitle: true,
      isWide: true,
      cell: (member) => (
        <>
          <span className="font-semibold">{member.name}</span>
          {member.id === newsroom.me.memberId ? <span className="text-ink-3"> · {t('you')}</span> : null}
          {member.isDisabled ? <span className="text-wrong"> · {t('disabled')}</span> : null}
          {member.email ? <span className="block text-sm break-all text-ink-2">{member.email}</span> : null}
          <Holds member={member} />
        </>
      ),
    },
    { key: 'roles', header: t('Roles'), isText: true, cell: (member) => rolesText(t, member.roles) },
    ...(isAdmin
      ? [
          {
            key: 'actions',
            header: t('Actions'),
            isHeaderHidden: true,
            cell: (member: MemberView) => (
              <span className="flex gap-1 whitespace-nowrap md:justify-end">
                <Button
                  kind="quiet"
                  onClick={() => setChanging(member)}
                  aria-label={t('Change {name}', { name: member.name })}
                >
                  {t('Change…')}
                </Button>
                <Button
                  kind="quiet"
                  onClick={() => makeLink(member)}
                  isBusy={linkingId === member.id}
                  disabled={member.isDisabled}
                  aria-label={t('Reset link for {name}', { name: member.name })}
                >
                  {t('Reset link')}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];

  return (
    <SettingsFrame
      title={t('Members')}
      lead={t(
        'Somebody may have several roles, and may do all that any of them allows. Members are disabled, never deleted: years later the record still says who.',
      )}
    >
      <DataTable
        caption={t('Members')}
        columns={columns}
        rows={members.data.items}
        rowKey={(member) => member.id}
      />
      <MemberDialog key={changing?.id ?? 'none'} member={changing} onClose={() => setChanging(null)} />
      <SecretDialog
        title={t('A new password for {name}', { name: link?.member ?? '' })}
        description={
          link
            ? t('Give this link to nobody else. It works once, until {when}, and is not shown again.', {
                when: printMoment(t, link.expiresAt, newsroom.timeZone, now),
              })
            : ''
        }
        label={t('Link')}
        secret={link?.link ?? null}
        onClose={() => setLink(null)}
      />
    </SettingsFrame>
  );
}

/** What waits for somebody who cannot come in any more, each with the way to it. */
function Holds({ member }: { member: MemberView }) {
  const t = useText();
  const { newsroom } = useNewsroom();
  if (member.holds.length === 0) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="py-1 text-wrong">
        {t(
          '{count, plural, one {# claim still waits} other {# claims still wait}} for them: assign to others',
          {
            count: member.holds.length,
          },
        )}
      </summary>
      <ul className="mt-1 flex flex-col gap-1">
        {member.holds.map(({ claimId, articleId, statement }) => (
          <li key={claimId}>
            <Link className="link" href={`/n/${newsroom.slug}/articles/${articleId}?claim=${claimId}`}>
              {statement}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
