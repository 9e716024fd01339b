'use client';

import { classNames } from './class-names';
import { controlClass, Field, type FieldTexts } from './field';

type Own<Props> = FieldTexts & Omit<Props, 'className' | 'id' | 'children'> & { controlClassName?: string };

/** One line. */
export function TextField({
  label,
  hint,
  error,
  isOptional = false,
  isLabelHidden = false,
  className,
  controlClassName,
  ...rest
}: Own<React.ComponentPropsWithRef<'input'>>) {
  return (
    <Field {...{ label, hint, error, isOptional, isLabelHidden, className }}>
      {(control) => (
        <input type="text" {...rest} {...control} className={classNames(controlClass, controlClassName)} />
      )}
    </Field>
  );
}

/** Several lines; grows with what is in it where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  isOptional = false,
  isLabelHidden = false,
  className,
  controlClassName,
  rows = 3,
  ...rest
}: Own<React.ComponentPropsWithRef<'textarea'>>) {
  return (
    <Field {...{ label, hint, error, isOptional, isLabelHidden, className }}>
      {(control) => (
        <textarea
          rows={rows}
          {...rest}
          {...control}
          className={classNames(controlClass, 'field-sizing-content resize-y', controlClassName)}
        />
      )}
    </Field>
  );
}
