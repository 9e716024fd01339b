/** Why: a piece of evidence in one line, to tell it from the others. */
import type { EvidenceRevisionView, EvidenceView } from '@/lib/api/views/source-view';
import type { EvidenceDetail } from '@/lib/domain/evidence';
import { evidenceFormLabel } from '@/lib/domain/evidence-words';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { stanceLabel } from './evidence-labels';

const longest = 90;
const short = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
};

/** What it says, in its own words, at most 90 characters. */
export function detailWords(t: Translate, detail: EvidenceDetail): string {
  switch (detail.form) {
    case 'quote':
      return `“${short(detail.translation || detail.quote)}”`;
    case 'notes':
      return short(detail.notes);
    case 'absence':
      return short(t('Not there: {what}', { what: detail.sought }));
    case 'calculation':
      return short(`${detail.formula} = ${detail.result}`);
    case 'set':
      return short(t('All of: {what}', { what: detail.of }));
  }
}

/** The name of its source as this reader may know it; null where it has none. */
export const sourceName = (revision: EvidenceRevisionView): string | null =>
  revision.source === null
    ? null
    : revision.source.isVisible
      ? revision.source.source.title
      : revision.source.label;

/** One revision in a line. */
export function revisionLine(t: Translate, revision: EvidenceRevisionView): string {
  const { detail, stance } = revision;
  const named = sourceName(revision) ?? (detail ? t.said(saidOf(evidenceFormLabel[detail.form])) : null);
  return [t(stanceLabel[stance]), detail ? detailWords(t, detail) : null, named, revision.locator]
    .filter(Boolean)
    .join(' · ');
}

export const evidenceLine = (t: Translate, evidence: EvidenceView): string =>
  revisionLine(t, evidence.current);
