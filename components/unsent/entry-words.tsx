import type { Entry } from './entry';

/** At most so many characters of what was typed are shown again. */
const longest = 600;
const machine = new Set([
  ...['type', 'id', 'evidenceId', 'form', 'level', 'stance', 'kind', 'state', 'contentKind', 'contentRisk'],
  ...['riskReason', 'pick', 'base64', 'preview', 'purpose', 'language', 'problem'],
  // What words were typed over is nobody's draft.
  'typedOn',
  ...['namedIds', 'evidenceIds', 'writerIds', 'memberIds'],
]);

/** Every text in it, in its order; what only machines read is left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (machine.has(key) ? [] : textsIn(part)));
}

/** What was typed, as it is kept. */
export function EntryWords({ entry }: { entry: Entry }) {
  const words = textsIn(entry.drafts.map(([, value]) => value)).join(' · ');
  if (!words) return null;
  return (
    <p className="font-serif break-words whitespace-pre-wrap">
      {words.length > longest ? `${words.slice(0, longest)}…` : words}
    </p>
  );
}
