'use client';

import { useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { WordDiff } from './word-diff';

export interface ConflictRow {
  /** As the request names it. */
  field: string;
  label: string;
  /** As it is now, by somebody else's hand. */
  current: string;
  yours: string;
  /** How the two can be made one: by writing, or by taking both; where neither is possible, left out. */
  merge?: 'write' | 'both';
  /** One's own hand did not change it: theirs is what is offered. */
  isUntouched?: boolean;
}

/** For each field one's own, theirs, both, or words made of the two. What differs nowhere is one's own. */
export type Chosen = Record<string, 'mine' | 'theirs' | 'both' | { text: string }>;

interface ConflictNoticeProps {
  /** Where it was nobody else. */
  title?: string | undefined;
  /** Who or what was quicker, in a sentence. */
  explain: string;
  rows: ConflictRow[];
  /** Said between the two: what changed, where that is in no field. */
  children?: React.ReactNode;
  /** Sends what was chosen, on top of the current version; left out where that would decide blindly. */
  onMine?: ((chosen: Chosen) => void) | undefined;
  mineLabel?: string;
  onDrop: () => void;
  dropLabel?: string;
}

/** Two people changed the same thing: both versions, and a choice. Nothing is overwritten, nothing typed is lost. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const t = useText();
  const {
    title = t('Somebody else was quicker'),
    explain,
    rows,
    children,
    onMine,
    mineLabel = t('Put mine on top'),
    onDrop,
    dropLabel = t('Drop mine'),
  } = props;
  const [picked, setPicked] = useState<Chosen>({});
  const untouched = rows.filter((row) => row.isUntouched && row.current !== row.yours);
  const chosen: Chosen = {
    ...Object.fromEntries(untouched.map((row) => [row.field, 'theirs' as const])),
    ...picked,
  };
  const choices = Object.values(chosen);
  const sendLabel = choices.includes('both')
    ? t('Put both into the form')
    : choices.some((one) => one !== 'mine')
      ? t('Save what I chose')
      : mineLabel;
  const isSettled = rows.every((row) => row.current === row.yours || chosen[row.field] === 'theirs');
  return (
    <Banner
      kind="problem"
      isTall
      title={title}
      className="my-2"
      actions={
        <>
          {onMine && !(isSettled && choices.length > 0) ? (
            <Button kind="primary" onClick={() => onMine(chosen)}>
              {sendLabel}
            </Button>
          ) : null}
          <Button onClick={onDrop}>{dropLabel}</Button>
        </>
      }
    >
      <p>{explain}</p>
      {children}
      <dl className="mt-2 space-y-2">
        {rows.map((row) => (
          <div key={row.field}>
            <dt className="label">{row.label}</dt>
            {row.current === row.yours ? (
              <dd>
                {t('The same in both:')} <WordDiff before={row.yours} after={row.yours} />
              </dd>
            ) : (
              <>
                <dd>
                  <span className="text-ink-2">{t('Now:')} </span>
                  {row.current || t('nothing')}
                </dd>
                <dd>
                  <span className="text-ink-2">{t('Yours:')} </span>
                  {row.yours ? <WordDiff before={row.current} after={row.yours} /> : t('nothing')}
                </dd>
                {onMine ? (
                  <dd>
                    <Choice
                      row={row}
                      value={chosen[row.field] ?? 'mine'}
                      onChange={(value) => setPicked({ ...picked, [row.field]: value })}
                    />
                  </dd>
                ) : null}
              </>
            )}
          </div>
        ))}
      </dl>
    </Banner>
  );
}

interface ChoiceProps {
  row: ConflictRow;
  value: Chosen[string];
  onChange: (value: Chosen[string]) => void;
}

function Choice({ row, value, onChange }: ChoiceProps) {
  const t = useText();
  const picked = typeof value === 'string' ? value : 'write';
  return (
    <div className="mt-1 text-sm">
      <RadioList
        label={<span className="sr-only">{t('{what}: which of the two', { what: row.label })}</span>}
        isRow
        options={[
          { value: 'mine', label: t('Mine') },
          { value: 'theirs', label: t('Theirs') },
          ...(row.merge === 'write' ? [{ value: 'write' as const, label: t('Words of both…') }] : []),
          ...(row.merge === 'both' ? [{ value: 'both' as const, label: t('Both, to be edited') }] : []),
        ]}
        value={picked}
        onChange={(next: 'mine' | 'theirs' | 'both' | 'write') =>
          onChange(next === 'write' ? { text: row.yours } : next)
        }
      />
      {typeof value === 'string' ? null : (
        <TextArea
          label={t('{what} of both', { what: row.label })}
          isLabelHidden
          rows={2}
          className="mt-1"
          value={value.text}
          onChange={(event) => onChange({ text: event.target.value })}
          controlClassName="font-serif"
        />
      )}
    </div>
  );
}
