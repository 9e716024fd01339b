'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/late-dialog';
import { FieldGroup } from '@/components/ui/field';
import { Skeleton } from '@/components/ui/skeleton';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import type { SourceDetailView } from '@/lib/api/views/source-view';
import { text } from '@/lib/language/text';

const roleLabel = {
  writer: text('writer'),
  checker: text('checker'),
  editor: text('editor'),
  admin: text('admin'),
} as const;

interface SourceAccessDialogProps {
  source: SourceDetailView;
  onClose: () => void;
  onChanged: (source: SourceDetailView) => void;
}

/** Who may see a confidential source; whoever added it always may. */
export function SourceAccessDialog({ source, onClose, onChanged }: SourceAccessDialogProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const members = useQuery(reading('member.list', { params: { slug: newsroom.slug } }));
  const [named, setNamed] = useState(() => source.named.map((one) => one.memberId));
  const form = useOperationForm('source.set_access', onChanged);
  const offered = (members.data?.items ?? []).filter((one) => !one.isDisabled || named.includes(one.id));
  const toggle = (id: string, isNamed: boolean) =>
    setNamed(isNamed ? [...named, id] : named.filter((one) => one !== id));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Who may see it')}
      description={t(
        'For everybody else it is a “confidential source”, everywhere. An editor who is not named cannot approve what rests on it.',
      )}
      actions={
        <>
          <Button kind="primary" type="submit" form="access" isBusy={form.isBusy} disabled={!members.data}>
            {t('Save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </>
      }
    >
      <form
        id="access"
        ref={form.ref}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          form.send({
            params: { id: source.id },
            body: { memberIds: named, expectedVersion: source.version },
          });
        }}
      >
        <ProblemBanner problem={form.problem ?? members.error} shown={['memberIds']} />
        <FieldGroup label={t('Named on it')} error={form.error('memberIds')}>
          {members.isPending ? <Skeleton className="h-32" /> : null}
          {offered.map((member) => {
            const isCreator = member.id === source.createdBy.memberId;
            return (
              <Checkbox
                key={member.id}
                label={
                  <>
                    {member.name}{' '}
                    <span className="text-ink-3">
                      {member.roles.map((role) => t(roleLabel[role])).join(', ')}
                    </span>
                  </>
                }
                {...(isCreator ? { hint: t('Added it: always named.') } : {})}
                checked={isCreator || named.includes(member.id)}
                disabled={isCreator}
                onChange={(isNamed) => toggle(member.id, isNamed)}
              />
            );
          })}
        </FieldGroup>
      </form>
    </Dialog>
  );
}
