'use client';

import { SourcePicker } from '@/components/evidence/source-picker';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import { TextArea, TextField } from '@/components/ui/text-field';
import type { SourceKind } from '@/lib/domain/source';
import { sourceKindLabel } from '@/lib/domain/source-words';
import type { SourceRecord } from './source-record';

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

const all = Object.keys(sourceKindLabel) as SourceKind[];

interface SourceFieldsFormProps {
  record: SourceRecord;
  onRecord: (record: SourceRecord) => void;
  error: (field: string) => string | null;
  /** What is to be said about the address. */
  children?: React.ReactNode;
}

/** What a source's record says. */
export function SourceFieldsForm({ record, onRecord, error, children }: SourceFieldsFormProps) {
  const t = useText();
  const kinds = all.map((value) => ({ value, label: t(sourceKindLabel[value]) }));
  const set = (part: Partial<SourceRecord>) => onRecord({ ...record, ...part });
  const typed = (name: 'title' | 'publisher' | 'author' | 'publishedOn' | 'accessedOn' | 'url' | 'note') => ({
    value: record[name],
    error: error(name),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set({ [name]: event.target.value }),
  });
  return (
    <>
      <TextField label={t('Title')} {...typed('title')} />
      <Select
        label={t('Kind')}
        options={kinds}
        value={record.kind}
        onChange={(kind) => set({ kind })}
        error={error('kind')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('Publisher')} isOptional {...typed('publisher')} />
        <TextField label={t('Author')} isOptional {...typed('author')} />
        <TextField label={t('Published')} isOptional type="date" {...typed('publishedOn')} />
        <TextField label={t('Seen on')} isOptional type="date" {...typed('accessedOn')} />
      </div>
      <TextField label={t('Web address')} isOptional inputMode="url" spellCheck={false} {...typed('url')} />
      {children}
      <SourcePicker
        label={t('Copy or rewrite of')}
        isOptional
        value={record.copyOf}
        onChange={(copyOf) => set({ copyOf })}
        error={error('copyOfId')}
      />
      <TextArea label={t('Note')} isOptional {...typed('note')} />
      <Checkbox
        label={t('Confidential')}
        hint={t('Only the people named on it see it, you among them. Others read “confidential source”.')}
        checked={record.confidential}
        onChange={(confidential) => set({ confidential })}
      />
    </>
  );
}
