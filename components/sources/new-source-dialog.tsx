'use client';

import { useState } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import type { SourceView } from '@/lib/api/views/source-view';
import { SourceFieldsForm, shownFields } from './source-fields-form';
import { bodyOf, emptyRecord } from './source-record';

interface NewSourceDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onMade: (source: SourceView) => void;
}

/** What was typed is still there when it is closed and opened again. */
export function NewSourceDialog({ isOpen, onClose, onMade }: NewSourceDialogProps) {
  const { newsroom } = useNewsroom();
  const [record, setRecord] = useState(emptyRecord);
  const form = useOperationForm('source.create', (source) => {
    setRecord(emptyRecord);
    onMade(source);
  });
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="A new source"
      isWide
      actions={
        <>
          <Button kind="primary" type="submit" form="new-source" isBusy={form.isBusy}>
            Save
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form
        id="new-source"
        ref={form.ref}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          form.send({ params: { slug: newsroom.slug }, body: bodyOf(record) });
        }}
      >
        <ProblemBanner problem={form.problem} shown={shownFields} />
        <SourceFieldsForm record={record} onRecord={setRecord} error={form.error} />
      </form>
    </Dialog>
  );
}
