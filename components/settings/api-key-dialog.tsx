'use client';

import { useState } from 'react';
import { fromField } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/late-dialog';
import { FieldGroup } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { Scope } from '@/lib/domain/role';

const does: Record<Scope, string> = {
  read: 'Read what you may read.',
  edit: 'Articles, claims, sources, evidence, comments.',
  judge: 'Submit verdicts.',
  decide: 'Reviews, states, by name.',
  administer: 'Members, invitations, keys.',
};

const all = Object.keys(does) as Scope[];

interface ApiKeyDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onMade: (made: OperationOutput<Contract['api_key.create']>) => void;
}

export function ApiKeyDialog({ isOpen, onClose, onMade }: ApiKeyDialogProps) {
  const { newsroom } = useNewsroom();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>(['read']);
  const [lastDay, setLastDay] = useState('');
  const form = useOperationForm('api_key.create', onMade);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="A new key"
      actions={
        <>
          <Button kind="primary" type="submit" form="api-key" isBusy={form.isBusy}>
            Make the key
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Cancel
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
          label="Name"
          hint="What it is for: it stands beside what the key does."
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={form.error('name')}
          autoComplete="off"
        />
        <FieldGroup label="Scopes" error={form.error('scopes') ? 'Choose at least one.' : null}>
          {all.map((scope) => (
            <Checkbox
              key={scope}
              label={scope}
              hint={does[scope]}
              checked={scopes.includes(scope)}
              onChange={(isOn) =>
                setScopes(all.filter((one) => (one === scope ? isOn : scopes.includes(one))))
              }
            />
          ))}
        </FieldGroup>
        <TextField
          label="Last day"
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
