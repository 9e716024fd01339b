'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/late-dialog';
import { useText } from '@/components/ui/text';
import { answerKey } from '@/lib/api/hooks';
import type { MemberView } from '@/lib/api/views/newsroom-view';
import { rolesText } from './role-words';
import { RoleBoxes } from './role-boxes';

interface MemberDialogProps {
  /** Null: closed. */
  member: MemberView | null;
  onClose: () => void;
}

/** Roles, and whether they may come in at all. */
export function MemberDialog({ member, onClose }: MemberDialogProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const queries = useQueryClient();
  const [roles, setRoles] = useState(member?.roles ?? []);
  const [isDisabled, setDisabled] = useState(member?.isDisabled ?? false);
  const form = useOperationForm('member.change', async () => {
    await queries.invalidateQueries({ queryKey: answerKey('member.list') });
    onClose();
  });
  // Somebody else changed the member meanwhile: their version counts from here on, and is shown.
  const current =
    form.problem?.code === 'conflict' ? (form.problem.current as MemberView | undefined) : undefined;

  const save = () => {
    if (!member) return;
    form.send({
      params: { slug: newsroom.slug, id: member.id },
      body: { roles, isDisabled, expectedVersion: current?.version ?? member.version },
    });
  };
  return (
    <Dialog
      isOpen={member !== null}
      onClose={onClose}
      title={member?.name ?? ''}
      actions={
        <>
          <Button kind="primary" type="submit" form="member" isBusy={form.isBusy}>
            {current ? t('Save mine all the same') : t('Save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </>
      }
    >
      <form
        id="member"
        ref={form.ref}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ProblemBanner problem={form.problem} shown={['roles']} />
        {current ? (
          <p>
            {t('As it is now: {roles}.', {
              roles: current.isDisabled
                ? `${rolesText(t, current.roles)}, ${t('disabled')}`
                : rolesText(t, current.roles),
            })}
          </p>
        ) : null}
        <RoleBoxes roles={roles} onChange={setRoles} error={form.error('roles')} />
        <Checkbox
          label={t('Disabled')}
          hint={t('Is signed out at once and cannot come in. What they did stays in the record.')}
          checked={isDisabled}
          onChange={setDisabled}
        />
      </form>
    </Dialog>
  );
}
