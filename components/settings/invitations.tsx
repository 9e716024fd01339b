'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import type { Contract } from '@/lib/api/contract/contract';
import { answerKey, reading, useChange } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { InvitationView } from '@/lib/api/views/newsroom-view';
import { text, type Text } from '@/lib/language/text';
import { rolesText } from './role-words';
import { SecretDialog } from './secret-dialog';
import { SettingsFrame } from './settings-frame';

const InvitationDialog = lateForm(async () => (await import('./invitation-dialog')).InvitationDialog);

const stateLabel: Record<InvitationView['state'], Text> = {
  waiting: text('waiting'),
  accepted: text('accepted'),
  revoked: text('revoked'),
  expired: text('expired'),
};

interface InvitationsProps {
  initial: OperationOutput<Contract['invitation.list']>;
  now: string;
}

export function Invitations({ initial, now }: InvitationsProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
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
          showToast({ title: t('It was not taken back.'), description: problem.detail, kind: 'problem' }),
      },
    );

  const columns: Column<InvitationView>[] = [
    {
      key: 'email',
      header: t('E-mail'),
      isTitle: true,
      isWide: true,
      cell: (invitation) => <span className="font-semibold break-all">{invitation.email}</span>,
    },
    { key: 'roles', header: t('Roles'), isText: true, cell: (invitation) => rolesText(t, invitation.roles) },
    { key: 'by', header: t('Invited by'), cell: (invitation) => invitation.invitedBy.name },
    {
      key: 'state',
      header: t('State'),
      cell: (invitation) =>
        invitation.state === 'waiting'
          ? t('waiting until {when}', { when: printMoment(t, invitation.expiresAt, newsroom.timeZone, now) })
          : t(stateLabel[invitation.state]),
    },
    {
      key: 'actions',
      header: t('Actions'),
      isHeaderHidden: true,
      cell: (invitation) =>
        invitation.state === 'waiting' ? (
          <Button
            kind="quiet"
            onClick={() => takeBack(invitation)}
            aria-label={t('Take back the invitation of {email}', { email: invitation.email })}
          >
            {t('Take back')}
          </Button>
        ) : null,
    },
  ];
  const invite = (
    <Button kind="primary" onClick={() => setInviting(true)}>
      {t('Invite somebody')}
    </Button>
  );
  return (
    <SettingsFrame
      title={t('Invitations')}
      lead={t('A link for one person, to hand over as you like. It works once.')}
      action={invite}
    >
      {invitations.data.items.length === 0 ? (
        <EmptyState title={t('Nobody has been invited yet.')} />
      ) : (
        <DataTable
          caption={t('Invitations')}
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
        title={t('An invitation for {email}', { email: link?.email ?? '' })}
        description={t('Send it to nobody else. It is not shown again.')}
        label={t('Link')}
        secret={link?.link ?? null}
        onClose={() => setLink(null)}
      />
    </SettingsFrame>
  );
}
