'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { printMoment } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { showToast } from '@/components/ui/toast';
import { useText } from '@/components/ui/text';
import type { Contract } from '@/lib/api/contract/contract';
import { answerKey, reading, useChange } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { ApiKeyView } from '@/lib/api/views/newsroom-view';
import { ApiKeyDialog } from './api-key-dialog';
import { SecretDialog } from './secret-dialog';
import { SettingsFrame } from './settings-frame';

interface ApiKeysProps {
  initial: OperationOutput<Contract['api_key.list']>;
  now: string;
}

export function ApiKeys({ initial, now }: ApiKeysProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const queries = useQueryClient();
  const isAdmin = useMay('member.change').isAllowed;
  const keys = useQuery({
    ...reading('api_key.list', { params: { slug: newsroom.slug }, query: {} }),
    initialData: initial,
  });
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
          showToast({ title: 'It was not revoked.', description: problem.detail, kind: 'problem' }),
      },
    );
  const stateOf = (key: ApiKeyView) => {
    if (key.isRevoked) return 'revoked';
    if (key.expiresAt === null) return 'until revoked';
    return key.expiresAt > now ? `until ${print(key.expiresAt)}` : 'expired';
  };

  const columns: Column<ApiKeyView>[] = [
    {
      key: 'name',
      header: 'Name',
      isTitle: true,
      isWide: true,
      cell: (key) => (
        <>
          <span className="font-semibold">{key.name}</span>
          <span className="block font-mono text-sm text-ink-2">{key.prefix}…</span>
        </>
      ),
    },
    ...(isAdmin ? [{ key: 'member', header: 'Acts as', cell: (key: ApiKeyView) => key.member.name }] : []),
    { key: 'scopes', header: 'Scopes', isText: true, cell: (key) => key.scopes.join(', ') },
    { key: 'used', header: 'Last used', cell: (key) => (key.lastUsedAt ? print(key.lastUsedAt) : 'never') },
    { key: 'state', header: 'Valid', cell: stateOf },
    {
      key: 'actions',
      header: 'Actions',
      isHeaderHidden: true,
      cell: (key) =>
        key.isRevoked ? null : (
          <Button kind="quiet" onClick={() => revokeKey(key)} aria-label={`Revoke ${key.name}`}>
            Revoke
          </Button>
        ),
    },
  ];
  return (
    <SettingsFrame
      title="API keys"
      lead="A key lets a program act as you, with no more than the scopes you give it. Every change it makes is recorded with its name."
      action={
        <Button kind="primary" onClick={() => setMaking(true)}>
          New key
        </Button>
      }
    >
      {keys.data.items.length === 0 ? (
        <EmptyState title="There are no keys yet.">
          The API is described at{' '}
          <a className="link" href="/api/v1/openapi.json">
            /api/v1/openapi.json
          </a>
          .
        </EmptyState>
      ) : (
        <DataTable caption="API keys" columns={columns} rows={keys.data.items} rowKey={(key) => key.id} />
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
        title={made ? `Key “${made.apiKey.name}”` : ''}
        description="Keep it where secrets are kept. It is not shown again."
        label="Key"
        secret={made?.key ?? null}
        onClose={() => setMade(null)}
      />
    </SettingsFrame>
  );
}
