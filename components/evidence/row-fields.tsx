'use client';

import { CloseIcon } from '@/components/ui/icons';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { FieldGroup } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { FormFieldsProps } from './evidence-draft';
import { evidenceLine } from './evidence-line';

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
  /** What else a row has, below its two texts. */
  more?: (row: Row, change: (part: Partial<Row>) => void, at: number) => React.ReactNode;
  /** By `index.key`. */
  errorOf: (path: string) => string | null;
}

/** Lines of two texts each, as many as are needed. A new one takes the focus. */
function Rows<Row extends Record<string, unknown>>(props: RowsProps<Row>) {
  const t = useText();
  const { label, hint, error, rows, empty, addLabel, columns, onChange, more, errorOf } = props;
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(rows.length);
  useEffect(() => {
    if (rows.length > shown.current) list.current?.lastElementChild?.querySelector('input')?.focus();
    shown.current = rows.length;
  }, [rows.length]);
  const change = (at: number, part: Partial<Row>) =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <ol ref={list} className="space-y-1.5">
        {rows.map((row, at) => (
          <li key={at}>
            <div className="flex items-start gap-1.5">
              {columns.map((column, n) => (
                <TextField
                  key={column.key}
                  label={`${column.label} ${at + 1}`}
                  isLabelHidden
                  placeholder={column.label}
                  className={n === 0 ? 'flex-3' : 'flex-2'}
                  value={String(row[column.key] ?? '')}
                  onChange={(event) => change(at, { [column.key]: event.target.value } as Partial<Row>)}
                  error={errorOf(`${at}.${column.key}`)}
                />
              ))}
              <Button
                kind="quiet"
                aria-label={t('Remove line {number, number}', { number: at + 1 })}
                disabled={rows.length === 1}
                onClick={() => onChange(rows.filter((_, n) => n !== at))}
                className="px-1.5"
              >
                <CloseIcon className="size-4" />
              </Button>
            </div>
            {more?.(row, (part) => change(at, part), at)}
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
export function CalculationFields({ draft, others, onChange, errorOf }: FormFieldsProps) {
  const t = useText();
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
        label={t('Inputs')}
        hint={t('Each figure, and what it counts.')}
        error={errorOf('detail.inputs')}
        rows={calculation.inputs}
        empty={{ label: '', value: '', evidenceId: null }}
        addLabel={t('Another input')}
        columns={[
          { key: 'label', label: t('What it is') },
          { key: 'value', label: t('Figure') },
        ]}
        onChange={(inputs) => set({ inputs })}
        more={(input, change, at) =>
          others.length === 0 ? null : (
            <Select
              label={t('Input {number, number} comes from', { number: at + 1 })}
              isLabelHidden
              className="mt-1"
              controlClassName="text-sm text-ink-2"
              value={input.evidenceId ?? ''}
              options={[
                { value: '', label: t('Comes from…') },
                ...others.map((one) => ({ value: one.id, label: evidenceLine(t, one) })),
              ]}
              onChange={(id) => change({ evidenceId: id || null })}
            />
          )
        }
        errorOf={(path) => errorOf(`detail.inputs.${path}`)}
      />
      {line('formula', t('Formula'), t('As in (312 − 248) ÷ 248.'))}
      <div className="grid items-end gap-3 sm:grid-cols-2">
        {line('result', t('Result'), t('With its unit.'))}
        {line('rounding', t('Rounding'), t('To whole per cent, say.'), true)}
      </div>
      {line('base', t('calculation:: Base'), t('What it is a share of, or compared with.'), true)}
    </>
  );
}

/** Every member of a named set, and how it is known that these are all. */
export function SetFields({ draft, onChange, errorOf }: FormFieldsProps) {
  const t = useText();
  const { set: members } = draft;
  const set = (part: Partial<typeof members>) => onChange({ set: { ...members, ...part } });
  return (
    <>
      <TextField
        label={t('All of')}
        hint={t('The set, as in: the candidates on the ballot of 2025.')}
        value={members.of}
        onChange={(event) => set({ of: event.target.value })}
        error={errorOf('detail.of')}
      />
      <Rows
        label={t('Its members')}
        error={errorOf('detail.members')}
        rows={members.members}
        empty={{ name: '', finding: '' }}
        addLabel={t('Another member')}
        columns={[
          { key: 'name', label: t('set:: Member') },
          { key: 'finding', label: t('What was found') },
        ]}
        onChange={(rows) => set({ members: rows })}
        errorOf={(path) => errorOf(`detail.members.${path}`)}
      />
      <TextField
        label={t('How it is known that these are all')}
        value={members.complete}
        onChange={(event) => set({ complete: event.target.value })}
        error={errorOf('detail.complete')}
      />
    </>
  );
}
