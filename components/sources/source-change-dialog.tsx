'use client';

import { type Chosen, ConflictNotice, type ConflictRow } from '@/components/claims/conflict-notice';
import { isUntouched, typedOn, useDraftOn } from '@/components/claims/draft-on';
import { draftKey } from '@/components/claims/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { SourceDetailView } from '@/lib/api/views/source-view';
import { useText } from '@/components/ui/text';
import { sourceKindLabel } from '@/lib/domain/source-words';
import { type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { SourceFieldsForm, shownFields } from './source-fields-form';
import { bodyOf, recordOf, SourceRecord } from './source-record';

interface SourceChangeDialogProps {
  source: SourceDetailView;
  onClose: () => void;
  onChanged: (source: SourceDetailView) => void;
}

const labels: [
  field: 'title' | 'publisher' | 'author' | 'publishedOn' | 'accessedOn' | 'url' | 'note',
  Text,
][] = [
  ['title', text('source:: Title')],
  ['publisher', text('Publisher')],
  ['author', text('Author')],
  ['publishedOn', text('source:: Published')],
  ['accessedOn', text('Seen on')],
  ['url', text('Web address')],
  ['note', text('Note')],
];

const seenBy = (t: Translate, { confidential }: SourceRecord): string =>
  confidential ? t('Seen only by those named on it') : t('Seen by the whole newsroom');

/** What differs between the record as it is now and as it was written here. */
function rowsOf(t: Translate, theirs: SourceRecord, mine: SourceRecord, typedOver: unknown): ConflictRow[] {
  const kinds = { current: t(sourceKindLabel[theirs.kind]), yours: t(sourceKindLabel[mine.kind]) };
  const rows: ConflictRow[] = [
    ...labels.map(([field, label]): ConflictRow => ({
      ...{ field, label: t(label), current: theirs[field], yours: mine[field], merge: 'write' },
    })),
    { field: 'kind', label: t('Kind'), ...kinds },
    {
      field: 'confidential',
      label: t('Confidential'),
      current: seenBy(t, theirs),
      yours: seenBy(t, mine),
    },
    {
      field: 'copyOf',
      label: t('Copy or rewrite of'),
      current: theirs.copyOf?.title ?? '',
      yours: mine.copyOf?.title ?? '',
    },
  ];
  return rows
    .filter((row) => row.current !== row.yours)
    .map((row) => ({ ...row, isUntouched: isUntouched(typedOver, mine, [row.field]) }));
}

/** Of each field one's own, theirs, or words of both. */
export const mergedRecord = (mine: SourceRecord, theirs: SourceRecord, chosen: Chosen): SourceRecord =>
  SourceRecord.parse(
    Object.fromEntries(
      Object.entries(mine).map(([field, value]) => {
        const choice = chosen[field] ?? 'mine';
        if (typeof choice === 'object') return [field, choice.text];
        return [field, choice === 'theirs' ? theirs[field as keyof SourceRecord] : value];
      }),
    ),
  );

const recordedOn = (source: SourceDetailView) => typedOn(source.version, recordOf(source));

/** Corrects the record; verdicts that rest on it show that it was corrected. */
export function SourceChangeDialog({ source, onClose, onChanged }: SourceChangeDialogProps) {
  const t = useText();
  const { me } = useNewsroom();
  const stored = useDraftOn(
    draftKey(me.userId, source.id, 'source-record'),
    SourceRecord,
    recordedOn(source),
  );
  const record = stored.value ?? recordOf(source);
  const form = useOperationForm('source.change', (changed) => {
    stored.drop();
    onChanged(changed);
  });
  const found = SourceDetailView.safeParse(form.problem?.code === 'conflict' ? form.problem.current : null);
  const current = found.success ? found.data : null;
  const error = (field: string) => form.error(`fields.${field}`) ?? form.error(field);
  const send = (fields: SourceRecord, expectedVersion: number) =>
    form.send({ params: { id: source.id }, body: { fields: bodyOf(fields), expectedVersion } });
  const drop = () => {
    stored.drop();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Correct the record')}
      description={t(
        'The earlier one is kept. Verdicts that rely on this source show that it was corrected.',
      )}
      isWide
      actions={
        <>
          {current ? null : (
            <Button kind="primary" type="submit" form="source" isBusy={form.isBusy}>
              {t('Save')}
            </Button>
          )}
          <Button kind="quiet" onClick={stored.value ? drop : onClose}>
            {stored.value ? t('Drop the change') : t('Cancel')}
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
          send(record, current?.version ?? stored.version);
        }}
      >
        {current ? (
          <ConflictNotice
            key={current.version}
            explain={t('This record was changed by somebody else since you opened it. Yours was not saved.')}
            rows={rowsOf(t, recordOf(current), record, stored.typedOver)}
            mineLabel={t('Save mine on top')}
            onMine={(chosen) => {
              const merged = mergedRecord(record, recordOf(current), chosen);
              stored.keep(merged, recordedOn(current));
              send(merged, current.version);
            }}
            onDrop={() => {
              stored.drop();
              onChanged(current);
            }}
          />
        ) : (
          <ProblemBanner
            problem={form.problem}
            shown={shownFields.flatMap((name) => [name, `fields.${name}`])}
          />
        )}
        <SourceFieldsForm record={record} onRecord={(next) => stored.keep(next)} error={error} />
      </form>
    </Dialog>
  );
}
