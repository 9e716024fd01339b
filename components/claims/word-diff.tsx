/** Why: what changed between two wordings is shown to the word, and read out as well as drawn. */
import { diffArrays } from 'diff';
import { useText } from '@/components/ui/text';

interface WordDiffProps {
  before: string;
  after: string;
}

export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this many characters a comparison could hold up the page: then old and new are shown whole. */
const longestCompared = 20_000;

/** Words, figures with the points and commas in them, white space, and every other character by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** The parts of both wordings in reading order; joined without what was added they are `before`. */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  if (before.length + after.length > longestCompared) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const parts = diffArrays(tokensOf(before), tokensOf(after)).map(({ added, removed, value }): DiffPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return joined(parts);
}

/** Neighbouring changes that only white space parts are one: “All lines” for “The line”, not word for word. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let change = { removed: '', added: '' };
  const close = () => {
    for (const kind of ['removed', 'added'] as const) {
      if (change[kind]) result.push({ kind, text: change[kind] });
    }
    change = { removed: '', added: '' };
  };
  parts.forEach(({ kind, text }, at) => {
    const isGap = kind === 'same' && text.trim() === '' && change.removed !== '' && change.added !== '';
    if (kind !== 'same') change[kind] += text;
    else if (isGap && parts[at + 1]?.kind === 'removed' && parts[at + 2]?.kind === 'added') {
      change.removed += text;
      change.added += text;
    } else {
      close();
      result.push({ kind, text });
    }
  });
  close();
  return result;
}

/** White space in place of other white space, as where a paragraph was split, is drawn as it is now: struck it is not to be seen. */
export const drawnParts = (parts: readonly DiffPart[]): DiffPart[] =>
  parts.flatMap((part, at): DiffPart[] => {
    if (part.text.trim() !== '' || part.kind === 'same') return [part];
    const other = parts[part.kind === 'removed' ? at + 1 : at - 1];
    if (!other || other.kind === 'same' || other.text.trim() !== '') return [part];
    return part.kind === 'removed' ? [] : [{ ...part, kind: 'same' }];
  });

export function WordDiff({ before, after }: WordDiffProps) {
  const t = useText();
  return (
    <span className="whitespace-pre-wrap">
      {drawnParts(wordDiff(before, after)).map((part, at) => {
        if (part.kind === 'same') return <span key={at}>{part.text}</span>;
        if (part.kind === 'removed') {
          return (
            <del key={at} className="bg-wrong/15 decoration-wrong line-through decoration-1">
              <span className="sr-only">{` ${t('struck:')} `}</span>
              {part.text}
            </del>
          );
        }
        return (
          <ins
            key={at}
            className="bg-confirmed/20 decoration-confirmed underline underline-offset-2 [del+&]:ml-[0.2em]"
          >
            <span className="sr-only">{` ${t('set instead:')} `}</span>
            {part.text}
          </ins>
        );
      })}
    </span>
  );
}
