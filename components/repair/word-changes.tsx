'use client';

import { useText } from '@/components/ui/text';
import type { WordChangeView } from '@/lib/api/views/claim-view';
import { changeKindLabel } from './change-kinds';
import './repair.css';

/** Each change of the words in a line, the gravest first: “number: 25,000 → 35,000”. */
export function WordChanges({ changes, most = 8 }: { changes: readonly WordChangeView[]; most?: number }) {
  const t = useText();
  if (changes.length === 0) return null;
  const left = changes.length - most;
  return (
    <ul className="word-changes">
      {changes.slice(0, most).map((change, at) => (
        <li key={at}>
          <WordChange change={change} />
        </li>
      ))}
      {left > 0 ? <li className="text-ink-2">{t('and {count, number} more.', { count: left })}</li> : null}
    </ul>
  );
}

/** One of them, inside a line. */
export function WordChange({ change: { kind, before, after } }: { change: WordChangeView }) {
  const t = useText();
  return (
    <>
      <span className={kind === 'words' || kind === 'punctuation' ? 'word-kind' : 'word-kind is-grave'}>
        {t(changeKindLabel[kind])}
        <span className="sr-only">: </span>
      </span>
      {before === '' ? (
        <span className="sr-only">{t('nothing')}</span>
      ) : (
        <del>
          <span className="sr-only">{t('struck:')} </span>
          {before}
        </del>
      )}
      <span aria-hidden="true" className="word-arrow">
        →
      </span>
      {after === '' ? (
        <span className="text-ink-2">{t('taken out')}</span>
      ) : (
        <ins>
          <span className="sr-only"> {t('set instead:')} </span>
          {after}
        </ins>
      )}
    </>
  );
}
