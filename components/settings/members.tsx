'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { printMoment } from '@/components/frame/moment';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { showToast } from '@/components/ui/toast';
import { useText } from '@/components/ui/text';
import { reading, useChange } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { Contract } from '@/lib/api/contract/contract';
import type { MemberView } from '@/lib/api/views/newsroom-view';
import { MemberDialog } from './member-dialog';
import { SecretDialog } from './secret-dialog';
import { SettingsFrame } from './settings-frame';

interface MembersProps {
  initial: OperationOutput<Contract['member.list']>;
  /** When this page was made, so that the server and the browser print alike. */
  now: string;
}

export function Members({ initial, now }: MembersProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
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
          showToast({ title: 'No link was made.', description: problem.detail, kind: 'problem' }),
        onSettled: () => setLinkingId(null),
      },
    );
  };

  const columns: Column<MemberView>[] = [
    {
      key: 'name',
      header: 'Name',
      isTitle: true,
      isWide: true,
      cell: (member) => (
        <>
          <span className="font-semibold">{member.name}</span>
          {member.id === newsroom.me.memberId ? <span className="text-ink-3"> · you</span> : null}
          {member.isDisabled ? <span className="text-wrong"> · disabled</span> : null}
          {member.email ? <span className="block text-sm break-all text-ink-2">{member.email}</span> : null}
        </>
      ),
    },
    { key: 'roles', header: 'Roles', isText: true, cell: (member) => member.roles.join(', ') },
    ...(isAdmin
      ? [
          {
            key: 'actions',
            header: 'Actions',
            isHeaderHidden: true,
            cell: (member: MemberView) => (
              <span className="flex gap-1 whitespace-nowrap md:justify-end">
                <Button kind="quiet" onClick={() => setChanging(member)} aria-label={`Change ${member.name}`}>
                  Change…
                </Button>
                <Button
                  kind="quiet"
                  onClick={() => makeLink(member)}
                  isBusy={linkingId === member.id}
                  disabled={member.isDisabled}
                  aria-label={`Reset link for ${member.name}`}
                >
                  Reset link
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];

  return (
    <SettingsFrame
      title="Members"
      lead="Roles are a set. Members are disabled, never deleted: years later the record still says who."
    >
      <DataTable
        caption="Members"
        columns={columns}
        rows={members.data.items}
        rowKey={(member) => member.id}
      />
      <MemberDialog key={changing?.id ?? 'none'} member={changing} onClose={() => setChanging(null)} />
      <SecretDialog
        title={`A new password for ${link?.member ?? ''}`}
        description={
          link
            ? `Give this link to nobody else. It works once, until ${printMoment(t, link.expiresAt, newsroom.timeZone, now)}, and is not shown again.`
            : ''
        }
        label="Link"
        secret={link?.link ?? null}
        onClose={() => setLink(null)}
      />
    </SettingsFrame>
  );
}
