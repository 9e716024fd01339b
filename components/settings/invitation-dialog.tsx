'use client';

import { useState } from 'react';
import { useKeptText } from '@/components/claims/use-kept-text';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { useText } from '@/components/ui/text';
import { TextField } from '@/components/ui/text-field';
import type { Contract } from '@/lib/api/contract/contract';
import type { OperationOutput } from '@/lib/api/operation';
import type { Role } from '@/lib/domain/role';
import { RoleBoxes } from './role-boxes';

interface InvitationDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onMade: (made: OperationOutput<Contract['invitation.create']>) => void;
}

export function InvitationDialog({ isOpen, onClose, onMade }: InvitationDialogProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const [email, setEmail] = useKeptText('newsroom', 'invitation');
  const [roles, setRoles] = useState<Role[]>(['checker']);
  const form = useOperationForm('invitation.create', (made) => {
    setEmail('');
    onMade(made);
  });
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('Invite somebody to {newsroom}', { newsroom: newsroom.name })}
      actions={
        <>
          <Button kind="primary" type="submit" form="invitation" isBusy={form.isBusy}>
            {t('Make the link')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </>
      }
    >
      <form
        id="invitation"
        ref={form.ref}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          form.send({ params: { slug: newsroom.slug }, body: { email, roles } });
        }}
      >
        <ProblemBanner problem={form.problem} shown={['email', 'roles']} />
        <TextField
          label={t('E-mail')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={form.error('email')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <RoleBoxes roles={roles} onChange={setRoles} error={form.error('roles')} />
      </form>
    </Dialog>
  );
}
