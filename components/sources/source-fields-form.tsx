'use client';

import { SourcePicker } from '@/components/evidence/source-picker';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { TextArea, TextField } from '@/components/ui/text-field';
import type { SourceKind } from '@/lib/domain/source';
import { sourceKindLabel } from '@/lib/domain/source-words';
import type { SourceRecord } from './source-record';

const kinds = (Object.keys(sourceKindLabel) as SourceKind[]).map((value) => ({
  value,
  label: sourceKindLabel[value],
}));

/** The fields below, as the contract names them. */
export const shownFields = [
  'kind',
  'title',
  'publisher',
  'author',
  'publishedOn',
  'accessedOn',
  'url',
  'note',
  'copyOfId',
  'confidential',
];

interface SourceFieldsFormProps {
  record: SourceRecord;
  onRecord: (record: SourceRecord) => void;
  error: (field: string) => string | null;
}

/** What a source's record says. */
export function SourceFieldsForm({ record, onRecord, error }: SourceFieldsFormProps) {
  const set = (part: Partial<SourceRecord>) => onRecord({ ...record, ...part });
  const typed = (name: 'title' | 'publisher' | 'author' | 'publishedOn' | 'accessedOn' | 'url' | 'note') => ({
    value: record[name],
    error: error(name),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set({ [name]: event.target.value }),
  });
  return (
    <>
      <TextField label="Title" {...typed('title')} />
      <Select
        label="Kind"
        options={kinds}
        value={record.kind}
        onChange={(kind) => set({ kind })}
        error={error('kind')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Publisher" isOptional {...typed('publisher')} />
        <TextField label="Author" isOptional {...typed('author')} />
        <TextField label="Published" isOptional type="date" {...typed('publishedOn')} />
        <TextField label="Seen on" isOptional type="date" {...typed('accessedOn')} />
      </div>
      <TextField label="Web address" isOptional inputMode="url" spellCheck={false} {...typed('url')} />
      <SourcePicker
        label="Copy or rewrite of"
        isOptional
        value={record.copyOf}
        onChange={(copyOf) => set({ copyOf })}
        error={error('copyOfId')}
      />
      <TextArea label="Note" isOptional {...typed('note')} />
      <Checkbox
        label="Confidential"
        hint="Only the people named on it see it, you among them. Others read “confidential source”."
        checked={record.confidential}
        onChange={(confidential) => set({ confidential })}
      />
    </>
  );
}
