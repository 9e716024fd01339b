'use client';

import type { FormFieldsProps } from './evidence-draft';
import { AbsenceFields, NotesFields, QuoteFields } from './plain-fields';
import { CalculationFields, SetFields } from './row-fields';

/** What each form of evidence needs, to be checked again by somebody else. */
export function FormFields(props: FormFieldsProps) {
  switch (props.draft.form) {
    case 'quote':
      return <QuoteFields {...props} />;
    case 'notes':
      return <NotesFields {...props} />;
    case 'absence':
      return <AbsenceFields {...props} />;
    case 'calculation':
      return <CalculationFields {...props} />;
    case 'set':
      return <SetFields {...props} />;
  }
}
