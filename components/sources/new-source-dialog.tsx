'use client';

import { useState } from 'react';
import { draftKey, useDraft } from '@/components/claims/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { newId } from '@/components/unsent/new-id';
import { useText } from '@/components/ui/text';
import type { SourceView } from '@/lib/api/views/source-view';
import { SameAddress } from './same-address';
import { SourceFieldsForm, shownFields } from './source-fields-form';
import { bodyOf, emptyRecord, KeptRecord } from './source-record';

interface NewSourceDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onMade: (source: SourceView) => void;
}

/** What was typed is still there when it is closed and opened again, after a reload too. */
export function NewSourceDialog({ isOpen, onClose, onMade }: NewSourceDialogProps) {
  const { newsroom, me } = useNewsroom();
  const t = useText();
  const [fresh, setFresh] = useState<KeptRecord>(() => ({ id: newId(), record: emptyRecord }));
  const stored = useDraft(draftKey(me.userId, 'newsroom', 'source-new'), KeptRecord);
  const { id, record } = stored.value ?? fresh;
  const form = useOperationForm(
    'source.create',
    (source) => {
      stored.drop();
      setFresh({ id: newId(), record: emptyRecord });
      onMade(source);
    },
    id,
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('A new source')}
      isWide
      actions={
        <>
          <Button kind="primary" type="submit" form="new-source" isBusy={form.isBusy}>
            {t('Save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('Cancel')}
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
        <SourceFieldsForm
          record={record}
          onRecord={(next) => stored.keep({ id, record: next })}
          error={form.error}
        >
          <SameAddress url={record.url} />
        </SourceFieldsForm>
      </form>
    </Dialog>
  );
}
