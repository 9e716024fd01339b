'use client';

import { DownIcon } from './icons';
import { classNames } from './class-names';
import { controlClass, Field, type FieldTexts } from './field';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

/** The browser's own list in our dress: it knows every keyboard, phone and screen reader. */
export function SelectControl({
  options,
  className,
  ...rest
}: { options: readonly Option[] } & Omit<React.ComponentPropsWithRef<'select'>, 'children'>) {
  return (
    <span className="relative block">
      <select {...rest} className={classNames(controlClass, 'appearance-none pr-8', className)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <DownIcon className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-3" />
    </span>
  );
}

interface SelectProps<Value extends string>
  extends
    FieldTexts,
    Omit<React.ComponentPropsWithRef<'select'>, 'className' | 'id' | 'children' | 'value' | 'onChange'> {
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  controlClassName?: string;
}

/** One of several. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  isOptional = false,
  isLabelHidden = false,
  className,
  controlClassName,
  options,
  value,
  onChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field {...{ label, hint, error, isOptional, isLabelHidden, className }}>
      {(control) => (
        <SelectControl
          {...rest}
          {...control}
          options={options}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
          className={controlClassName ?? ''}
        />
      )}
    </Field>
  );
}
