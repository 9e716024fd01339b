'use client';

import { useState } from 'react';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import type { SourceDetailView } from '@/lib/api/views/source-view';
import { SourceFieldsForm, shownFields } from './source-fields-form';
import { bodyOf, recordOf } from './source-record';

interface SourceChangeDialogProps {
  source: SourceDetailView;
  onClose: () => void;
  onChanged: (source: SourceDetailView) => void;
}

/** Corrects the record; verdicts that rest on it show that it was corrected. */
export function SourceChangeDialog({ source, onClose, onChanged }: SourceChangeDialogProps) {
  const [record, setRecord] = useState(() => recordOf(source));
  const form = useOperationForm('source.change', onChanged);
  const current =
    form.problem?.code === 'conflict' ? (form.problem.current as SourceDetailView | undefined) : undefined;
  const error = (field: string) => form.error(`fields.${field}`) ?? form.error(field);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Correct the record"
      description="The earlier one is kept. Verdicts that rely on this source show that it was corrected."
      isWide
      actions={
        <>
          <Button kind="primary" type="submit" form="source" isBusy={form.isBusy}>
            {current ? 'Save mine all the same' : 'Save'}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form
        id="source"
        ref={form.ref}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          form.send({
            params: { id: source.id },
            body: { fields: bodyOf(record), expectedVersion: current?.version ?? source.version },
          });
        }}
      >
        <ProblemBanner
          problem={form.problem}
          shown={shownFields.flatMap((name) => [name, `fields.${name}`])}
        />
        {current ? (
          <p>
            As it is now: “{current.title}”{current.publisher ? `, ${current.publisher}` : ''}
            {current.author ? `, ${current.author}` : ''}. Yours stands below.
          </p>
        ) : null}
        <SourceFieldsForm record={record} onRecord={setRecord} error={error} />
      </form>
    </Dialog>
  );
}
