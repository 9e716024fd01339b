'use client';

import { useId } from 'react';
import { classNames } from './class-names';

interface CheckboxProps extends Omit<
  React.ComponentPropsWithRef<'input'>,
  'type' | 'id' | 'className' | 'onChange'
> {
  label: React.ReactNode;
  hint?: React.ReactNode;
  onChange: (isChecked: boolean) => void;
  className?: string;
}

/** Yes or no. */
export function Checkbox({ label, hint, onChange, className, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className={classNames('flex items-start gap-2 py-0.5', className)}>
      <input
        {...rest}
        type="checkbox"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-ink"
      />
      <span>
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <span id={`${id}-hint`} className="block text-sm text-ink-2">
            {hint}
          </span>
        ) : null}
      </span>
    </div>
  );
}
