'use client';

import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { FieldGroup } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import type { FormFieldsProps } from './evidence-draft';

interface RowsProps<Row extends Record<string, unknown>> {
  label: string;
  hint?: string;
  error: string | null;
  rows: Row[];
  empty: Row;
  addLabel: string;
  /** The two texts of a row: its name first. */
  columns: [{ key: keyof Row & string; label: string }, { key: keyof Row & string; label: string }];
  onChange: (rows: Row[]) => void;
  /** By `index.key`. */
  errorOf: (path: string) => string | null;
}

/** Lines of two texts each, as many as are needed. A new one takes the focus. */
function Rows<Row extends Record<string, unknown>>(props: RowsProps<Row>) {
  const { label, hint, error, rows, empty, addLabel, columns, onChange, errorOf } = props;
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(rows.length);
  useEffect(() => {
    if (rows.length > shown.current) list.current?.lastElementChild?.querySelector('input')?.focus();
    shown.current = rows.length;
  }, [rows.length]);
  const set = (at: number, key: string, value: string) =>
    onChange(rows.map((row, n) => (n === at ? { ...row, [key]: value } : row)));
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <ol ref={list} className="space-y-1.5">
        {rows.map((row, at) => (
          <li key={at} className="flex items-start gap-1.5">
            {columns.map((column, n) => (
              <TextField
                key={column.key}
                label={`${column.label} ${at + 1}`}
                isLabelHidden
                placeholder={column.label}
                className={n === 0 ? 'flex-3' : 'flex-2'}
                value={String(row[column.key] ?? '')}
                onChange={(event) => set(at, column.key, event.target.value)}
                error={errorOf(`${at}.${column.key}`)}
              />
            ))}
            <Button
              kind="quiet"
              aria-label={`Remove line ${at + 1}`}
              disabled={rows.length === 1}
              onClick={() => onChange(rows.filter((_, n) => n !== at))}
              className="px-1.5"
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </li>
        ))}
      </ol>
      <Button kind="quiet" onClick={() => onChange([...rows, empty])} className="mt-1">
        {addLabel}
      </Button>
    </FieldGroup>
  );
}

/** Inputs, base, formula, rounding: enough to work it out again. */
export function CalculationFields({ draft, onChange, errorOf }: FormFieldsProps) {
  const { calculation } = draft;
  const set = (part: Partial<typeof calculation>) => onChange({ calculation: { ...calculation, ...part } });
  const line = (
    key: 'base' | 'formula' | 'result' | 'rounding',
    label: string,
    hint: string,
    isOptional = false,
  ) => (
    <TextField
      label={label}
      hint={hint}
      isOptional={isOptional}
      value={calculation[key]}
      onChange={(event) => set({ [key]: event.target.value })}
      error={errorOf(`detail.${key}`)}
    />
  );
  return (
    <>
      <Rows
        label="Inputs"
        hint="Each figure, and what it counts."
        error={errorOf('detail.inputs')}
        rows={calculation.inputs}
        empty={{ label: '', value: '', evidenceId: null }}
        addLabel="Another input"
        columns={[
          { key: 'label', label: 'What it is' },
          { key: 'value', label: 'Figure' },
        ]}
        onChange={(inputs) => set({ inputs })}
        errorOf={(path) => errorOf(`detail.inputs.${path}`)}
      />
      {line('formula', 'Formula', 'As in (22,000 − 14,000) ÷ 14,000.')}
      <div className="grid items-end gap-3 sm:grid-cols-2">
        {line('result', 'Result', 'With its unit.')}
        {line('rounding', 'Rounding', 'To whole per cent, say.', true)}
      </div>
      {line('base', 'Base', 'What it is a share of, or compared with.', true)}
    </>
  );
}

/** Every member of a named set, and how it is known that these are all. */
export function SetFields({ draft, onChange, errorOf }: FormFieldsProps) {
  const { set: members } = draft;
  const set = (part: Partial<typeof members>) => onChange({ set: { ...members, ...part } });
  return (
    <>
      <TextField
        label="All of"
        hint="The set, as in: the candidates on the ballot of 2025."
        value={members.of}
        onChange={(event) => set({ of: event.target.value })}
        error={errorOf('detail.of')}
      />
      <Rows
        label="Its members"
        error={errorOf('detail.members')}
        rows={members.members}
        empty={{ name: '', finding: '' }}
        addLabel="Another member"
        columns={[
          { key: 'name', label: 'Member' },
          { key: 'finding', label: 'What was found' },
        ]}
        onChange={(rows) => set({ members: rows })}
        errorOf={(path) => errorOf(`detail.members.${path}`)}
      />
      <TextField
        label="How it is known that these are all"
        value={members.complete}
        onChange={(event) => set({ complete: event.target.value })}
        error={errorOf('detail.complete')}
      />
    </>
  );
}
