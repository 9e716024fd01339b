/** Why: evidence that is being written keeps the fields of every form, so that changing the form loses nothing. */
import { z } from 'zod';
import type { EvidenceView, SourceView } from '@/lib/api/views/source-view';
import type { FieldProblem } from '@/lib/domain/errors';
import { EvidenceFields, EvidenceLevel, Stance } from '@/lib/domain/evidence';
import { fieldProblems } from '@/lib/domain/field-problems';
import { Id } from '@/lib/domain/ids';
import { text } from '@/lib/language/text';
import { english, type Translate } from '@/lib/language/translate';

const typed = z.string();

/** Everything is text here, complete or not; `evidenceBody` makes of it what the API takes. */
export const EvidenceDraft = z.strictObject({
  form: z.enum(['quote', 'notes', 'absence', 'calculation', 'set']),
  source: z.strictObject({ id: Id, title: typed }).nullable(),
  level: EvidenceLevel,
  stance: Stance,
  locator: typed,
  quote: z.strictObject({ quote: typed, language: typed, translation: typed, translator: typed }),
  notes: z.strictObject({ notes: typed, who: typed, how: typed, at: typed.nullable() }),
  absence: z.strictObject({ searched: typed, from: typed, to: typed, sought: typed }),
  calculation: z.strictObject({
    inputs: z.array(z.strictObject({ label: typed, value: typed, evidenceId: Id.nullable() })),
    base: typed,
    formula: typed,
    result: typed,
    rounding: typed,
  }),
  set: z.strictObject({
    of: typed,
    members: z.array(z.strictObject({ name: typed, finding: typed })),
    complete: typed,
  }),
  /** Why it is changed. */
  reason: typed,
});
export type EvidenceDraft = z.infer<typeof EvidenceDraft>;

export const emptyEvidence: EvidenceDraft = {
  form: 'quote',
  source: null,
  level: 'primary',
  stance: 'supports',
  locator: '',
  quote: { quote: '', language: '', translation: '', translator: '' },
  notes: { notes: '', who: '', how: '', at: null },
  absence: { searched: '', from: '', to: '', sought: '' },
  calculation: {
    inputs: [{ label: '', value: '', evidenceId: null }],
    base: '',
    formula: '',
    result: '',
    rounding: '',
  },
  set: { of: '', members: [{ name: '', finding: '' }], complete: '' },
  reason: '',
};

/** The draft that changes a piece: what it says now. */
export function draftOfEvidence(evidence: EvidenceView): EvidenceDraft {
  const { level, stance, locator, detail, source } = evidence.current;
  const draft: EvidenceDraft = {
    ...emptyEvidence,
    level,
    stance,
    locator: locator ?? '',
    source: source?.isVisible ? { id: source.source.id, title: source.source.title } : null,
  };
  if (!detail) return draft;
  const { form, ...fields } = detail;
  if (detail.form === 'quote')
    return {
      ...draft,
      form,
      quote: { ...emptyEvidence.quote, ...fields, language: detail.language ?? '' } as EvidenceDraft['quote'],
    };
  return { ...draft, form, [form]: fields };
}

/** The form's own fields, as the API takes them; rows of which nothing was filled in are left out. */
function detailOf(draft: EvidenceDraft): unknown {
  switch (draft.form) {
    case 'quote':
      return { form: 'quote', ...draft.quote, language: draft.quote.language.trim() || null };
    case 'calculation':
      return {
        form: 'calculation',
        ...draft.calculation,
        inputs: draft.calculation.inputs.filter((one) => one.label.trim() || one.value.trim()),
      };
    case 'set':
      return { form: 'set', ...draft.set, members: draft.set.members.filter((one) => one.name.trim()) };
    default:
      return { form: draft.form, ...draft[draft.form] };
  }
}

/** What is sent, or what is missing: by the schema that the server applies. */
export function evidenceBody(
  draft: EvidenceDraft,
  t: Translate = english,
): { fields: EvidenceFields; problems: null } | { fields: null; problems: FieldProblem[] } {
  const given = {
    sourceId: draft.source?.id ?? null,
    level: draft.level,
    stance: draft.stance,
    locator: draft.locator,
    detail: detailOf(draft),
  };
  const parsed = EvidenceFields.safeParse(given, { error: t.parsing });
  if (parsed.success) return { fields: parsed.data, problems: null };
  const problems = fieldProblems(parsed.error);
  const isSourceMissing = draft.form === 'quote' && draft.source === null;
  if (isSourceMissing && !problems.some(({ field }) => field === 'sourceId'))
    problems.push({ field: 'sourceId', message: text('A quote needs the source that it stands in.') });
  return { fields: null, problems };
}

export const asPicked = (source: SourceView): EvidenceDraft['source'] => ({
  id: source.id,
  title: source.title,
});

/** What the fields of each form take. */
export interface FormFieldsProps {
  draft: EvidenceDraft;
  /** What a calculation's inputs may come from. */
  others: EvidenceView[];
  onChange: (part: Partial<EvidenceDraft>) => void;
  /** By the path in the request: `detail.quote`. */
  errorOf: (field: string) => string | null;
}
