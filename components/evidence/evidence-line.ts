/** Why: a piece of evidence in one line, to tell it from the others. */
import type { EvidenceRevisionView, EvidenceView } from '@/lib/api/views/source-view';
import type { EvidenceDetail } from '@/lib/domain/evidence';
import { evidenceFormLabel } from '@/lib/domain/evidence-words';
import { stanceLabel } from './evidence-labels';

const longest = 90;
const short = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
};

/** What it says, in its own words, at most 90 characters. */
export function detailWords(detail: EvidenceDetail): string {
  switch (detail.form) {
    case 'quote':
      return `“${short(detail.translation || detail.quote)}”`;
    case 'notes':
      return short(detail.notes);
    case 'absence':
      return short(`Not there: ${detail.sought}`);
    case 'calculation':
      return short(`${detail.formula} = ${detail.result}`);
    case 'set':
      return short(`All of: ${detail.of}`);
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
export function revisionLine(revision: EvidenceRevisionView): string {
  const { detail, stance } = revision;
  const named = sourceName(revision) ?? (detail ? evidenceFormLabel[detail.form] : null);
  return [stanceLabel[stance], detail ? detailWords(detail) : null, named, revision.locator]
    .filter(Boolean)
    .join(' · ');
}

export const evidenceLine = (evidence: EvidenceView): string => revisionLine(evidence.current);
