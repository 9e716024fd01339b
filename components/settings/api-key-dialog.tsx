'use client';

import { useState } from 'react';
import { useKeptText } from '@/components/claims/use-kept-text';
import { fromField } from '@/components/frame/moment-field';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/late-dialog';
import { FieldGroup } from '@/components/ui/field';
import { useText } from '@/components/ui/text';
import { TextField } from '@/components/ui/text-field';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { Scope } from '@/lib/domain/role';
import { text, type Text } from '@/lib/language/text';
import { scopeLabel } from './role-words';

const does: Record<Scope, Text> = {
  read: text('Read what you may read.'),
  edit: text('Articles, claims, sources, evidence, comments.'),
  judge: text('Submit verdicts.'),
  decide: text('Reviews, states, by name.'),
  administer: text('Members, invitations, keys.'),
};

const all = Object.keys(does) as Scope[];

interface ApiKeyDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onMade: (made: OperationOutput<Contract['api_key.create']>) => void;
}

export function ApiKeyDialog({ isOpen, onClose, onMade }: ApiKeyDialogProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const [name, setName] = useKeptText('newsroom', 'api-key');
  const [scopes, setScopes] = useState<Scope[]>(['read']);
  const [lastDay, setLastDay] = useState('');
  const form = useOperationForm('api_key.create', (made) => {
    setName('');
    onMade(made);
  });
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('A new key')}
      actions={
        <>
          <Button kind="primary" type="submit" form="api-key" isBusy={form.isBusy}>
            {t('Make the key')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </>
      }
    >
      <form
        id="api-key"
        ref={form.ref}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const expiresAt = lastDay ? fromField(`${lastDay}T23:59`, newsroom.timeZone) : null;
          form.send({ params: { slug: newsroom.slug }, body: { name, scopes, expiresAt } });
        }}
      >
        <ProblemBanner problem={form.problem} shown={['name', 'scopes', 'expiresAt']} />
        <TextField
          label={t('Name')}
          hint={t('What it is for: it stands beside what the key does.')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={form.error('name')}
          autoComplete="off"
        />
        <FieldGroup label={t('Scopes')} error={form.error('scopes') ? t('Choose at least one.') : null}>
          {all.map((scope) => (
            <Checkbox
              key={scope}
              label={t(scopeLabel[scope])}
              hint={t(does[scope])}
              checked={scopes.includes(scope)}
              onChange={(isOn) =>
                setScopes(all.filter((one) => (one === scope ? isOn : scopes.includes(one))))
              }
            />
          ))}
        </FieldGroup>
        <TextField
          label={t('Last day')}
          isOptional
          type="date"
          value={lastDay}
          onChange={(event) => setLastDay(event.target.value)}
          error={form.error('expiresAt')}
        />
      </form>
    </Dialog>
  );
}
