'use client';

import { useId } from 'react';
import { classNames } from './class-names';
import { FieldGroup, type FieldTexts } from './field';

interface RadioListProps<Value extends string> extends Pick<
  FieldTexts,
  'label' | 'hint' | 'error' | 'className'
> {
  options: readonly { value: Value; label: React.ReactNode; hint?: React.ReactNode }[];
  value: Value | null;
  onChange: (value: Value) => void;
  isRow?: boolean;
}

/** One of a few, all in sight. */
export function RadioList<Value extends string>({
  options,
  value,
  onChange,
  isRow = false,
  ...texts
}: RadioListProps<Value>) {
  const name = useId();
  return (
    <FieldGroup {...texts}>
      <div className={classNames('flex gap-x-6 gap-y-1', isRow ? 'flex-wrap' : 'flex-col')}>
        {options.map((option) => (
          <label key={option.value} className="flex cursor-pointer items-start gap-2 py-0.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="mt-0.5 size-4 shrink-0 accent-ink"
            />
            <span>
              {option.label}
              {option.hint ? <span className="block text-sm text-ink-2">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
