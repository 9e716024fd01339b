'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { showToast } from '@/components/ui/toast';
import { useText } from '@/components/ui/text';
import type { Contract } from '@/lib/api/contract/contract';
import { answerKey, reading, useChange } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { InvitationView } from '@/lib/api/views/newsroom-view';
import { InvitationDialog } from './invitation-dialog';
import { SecretDialog } from './secret-dialog';
import { SettingsFrame } from './settings-frame';

interface InvitationsProps {
  initial: OperationOutput<Contract['invitation.list']>;
  now: string;
}

export function Invitations({ initial, now }: InvitationsProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const queries = useQueryClient();
  const invitations = useQuery({
    ...reading('invitation.list', { params: { slug: newsroom.slug }, query: {} }),
    initialData: initial,
  });
  const [isInviting, setInviting] = useState(false);
  const [link, setLink] = useState<{ email: string; link: string } | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: answerKey('invitation.list') });
  const revoke = useChange('invitation.revoke', refresh);

  const takeBack = (invitation: InvitationView) =>
    revoke.mutate(
      { params: { slug: newsroom.slug, id: invitation.id } },
      {
        onError: (problem) =>
          showToast({ title: 'It was not taken back.', description: problem.detail, kind: 'problem' }),
      },
    );

  const columns: Column<InvitationView>[] = [
    {
      key: 'email',
      header: 'E-mail',
      isTitle: true,
      isWide: true,
      cell: (invitation) => <span className="font-semibold break-all">{invitation.email}</span>,
    },
    { key: 'roles', header: 'Roles', isText: true, cell: (invitation) => invitation.roles.join(', ') },
    { key: 'by', header: 'Invited by', cell: (invitation) => invitation.invitedBy.name },
    {
      key: 'state',
      header: 'State',
      cell: (invitation) =>
        invitation.state === 'waiting'
          ? `waiting until ${printMoment(t, invitation.expiresAt, newsroom.timeZone, now)}`
          : invitation.state,
    },
    {
      key: 'actions',
      header: 'Actions',
      isHeaderHidden: true,
      cell: (invitation) =>
        invitation.state === 'waiting' ? (
          <Button
            kind="quiet"
            onClick={() => takeBack(invitation)}
            aria-label={`Take back the invitation of ${invitation.email}`}
          >
            Take back
          </Button>
        ) : null,
    },
  ];
  const invite = (
    <Button kind="primary" onClick={() => setInviting(true)}>
      Invite somebody
    </Button>
  );
  return (
    <SettingsFrame
      title="Invitations"
      lead="A link for one person, to hand over as you like. It works once."
      action={invite}
    >
      {invitations.data.items.length === 0 ? (
        <EmptyState title="Nobody has been invited yet." />
      ) : (
        <DataTable
          caption="Invitations"
          columns={columns}
          rows={invitations.data.items}
          rowKey={(invitation) => invitation.id}
        />
      )}
      <InvitationDialog
        key={String(isInviting)}
        isOpen={isInviting}
        onClose={() => setInviting(false)}
        onMade={(made) => {
          setInviting(false);
          setLink({ email: made.invitation.email, link: made.link });
          void refresh();
        }}
      />
      <SecretDialog
        title={`An invitation for ${link?.email ?? ''}`}
        description="Send it to nobody else. It is not shown again."
        label="Link"
        secret={link?.link ?? null}
        onClose={() => setLink(null)}
      />
    </SettingsFrame>
  );
}
