'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { printMoment } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import type { Contract } from '@/lib/api/contract/contract';
import { answerKey, reading, useChange } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { ApiKeyView } from '@/lib/api/views/newsroom-view';
import { KeysSwitch } from './keys-switch';
import { scopeLabel } from './role-words';
import { SecretDialog } from './secret-dialog';
import { SettingsFrame } from './settings-frame';

const ApiKeyDialog = lateForm(async () => (await import('./api-key-dialog')).ApiKeyDialog);

interface ApiKeysProps {
  initial: OperationOutput<Contract['api_key.list']>;
  now: string;
}

export function ApiKeys({ initial, now }: ApiKeysProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const queries = useQueryClient();
  const isAdmin = useMay('member.change').isAllowed;
  const keys = useQuery({
    ...reading('api_key.list', { params: { slug: newsroom.slug }, query: {} }),
    initialData: initial,
  });
  const { offSince } = keys.data;
  const hasKeys = keys.data.items.length > 0;
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<OperationOutput<Contract['api_key.create']> | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: answerKey('api_key.list') });
  const revoke = useChange('api_key.revoke', refresh);
  const print = (instant: string) => printMoment(t, instant, newsroom.timeZone, now);

  const revokeKey = (key: ApiKeyView) =>
    revoke.mutate(
      { params: { slug: newsroom.slug, id: key.id } },
      {
        onError: (problem) =>
          showToast({ title: t('It was not revoked.'), description: problem.detail, kind: 'problem' }),
      },
    );
  const stateOf = (key: ApiKeyView) => {
    if (key.isRevoked) return t('revoked');
    if (key.expiresAt !== null && key.expiresAt <= now) return t('expired');
    if (offSince !== null) return t('switched off');
    return key.expiresAt === null ? t('until revoked') : t('until {when}', { when: print(key.expiresAt) });
  };

  const columns: Column<ApiKeyView>[] = [
    {
      key: 'name',
      header: t('Name'),
      isTitle: true,
      isWide: true,
      cell: (key) => (
        <>
          <span className="font-semibold">{key.name}</span>
          <span className="block font-mono text-sm text-ink-2">{key.prefix}…</span>
        </>
      ),
    },
    ...(isAdmin ? [{ key: 'member', header: t('Acts as'), cell: (key: ApiKeyView) => key.member.name }] : []),
    {
      key: 'scopes',
      header: t('Scopes'),
      isText: true,
      cell: (key) => key.scopes.map((scope) => t(scopeLabel[scope])).join(', '),
    },
    {
      key: 'used',
      header: t('Last used'),
      cell: (key) => (key.lastUsedAt ? print(key.lastUsedAt) : t('never')),
    },
    { key: 'state', header: t('Valid'), cell: stateOf },
    {
      key: 'actions',
      header: t('Actions'),
      isHeaderHidden: true,
      cell: (key) =>
        key.isRevoked ? null : (
          <Button
            kind="quiet"
            onClick={() => revokeKey(key)}
            aria-label={t('Revoke {name}', { name: key.name })}
          >
            {t('Revoke')}
          </Button>
        ),
    },
  ];
  return (
    <SettingsFrame
      title={t('API keys')}
      lead={t(
        'A key lets a program act as you, with no more than the scopes you give it. Every change it makes is recorded with its name.',
      )}
      action={
        <Button kind="primary" onClick={() => setMaking(true)}>
          {t('New key')}
        </Button>
      }
    >
      {hasKeys || offSince !== null ? (
        <KeysSwitch offSince={offSince} now={now} onSwitched={refresh} />
      ) : null}
      {!hasKeys ? (
        <EmptyState title={t('There are no keys yet.')}>
          {t.rich('“New key” makes one. What a program can ask for stands in <a>the API’s description</a>.', {
            a: (words) => (
              <a className="link" href="/api/v1/openapi.json">
                {words}
              </a>
            ),
          })}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('API keys')}
          columns={columns}
          rows={keys.data.items}
          rowKey={(key) => key.id}
        />
      )}
      <ApiKeyDialog
        key={String(isMaking)}
        isOpen={isMaking}
        onClose={() => setMaking(false)}
        onMade={(key) => {
          setMaking(false);
          setMade(key);
          void refresh();
        }}
      />
      <SecretDialog
        title={made ? t('Key “{name}”', { name: made.apiKey.name }) : ''}
        description={t('Keep it where secrets are kept. It is not shown again.')}
        label={t('Key')}
        secret={made?.key ?? null}
        onClose={() => setMade(null)}
      />
    </SettingsFrame>
  );
}
