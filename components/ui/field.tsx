'use client';

import { useId } from 'react';
import { classNames } from './class-names';
import { useText } from './text';

export interface FieldTexts {
  label: React.ReactNode;
  /** What to write here; stands under the label. */
  hint?: React.ReactNode;
  /** What to do about it; stands under the control, which is marked invalid. */
  error?: string | null | undefined;
  /** Printed beside the label. */
  isOptional?: boolean;
  /** The label is heard, not seen. */
  isLabelHidden?: boolean;
  className?: string | undefined;
}

/** What a control takes from its field. */
export interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export const controlClass =
  'block w-full rounded-md border border-field bg-sheet px-2.5 py-1.5 text-base text-ink max-sm:text-[1rem] ' +
  'placeholder:text-ink-3 hover:border-ink-3 aria-invalid:border-wrong disabled:opacity-60';

interface FieldProps extends FieldTexts {
  children: (control: FieldControl) => React.ReactNode;
}

/** Label, hint, control, error; the hint and the error are read out with the control. */
export function Field({ label, hint, error, isOptional, isLabelHidden, className, children }: FieldProps) {
  const t = useText();
  const id = useId();
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={classNames('min-w-0', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
        {isOptional ? <span className="ml-1.5 font-normal text-ink-3">{t('optional')}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-wrong">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** A group of controls under one heading. */
export function FieldGroup({
  label,
  hint,
  error,
  className,
  children,
}: Pick<FieldTexts, 'label' | 'hint' | 'error' | 'className'> & { children: React.ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <fieldset className={classNames('min-w-0', className)} aria-describedby={described || undefined}>
      <legend className="mb-1 font-medium">{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-wrong">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
