'use client';

import { memo, useMemo, useState } from 'react';
import { useText } from '@/components/ui/text';
import { type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { changeKindLabel, gravestFirst } from '@/components/repair/change-kinds';
import { type Compared, isUntouched, type Row, type Side, stretchesOf } from './compared';
import { ClaimLooks, type ClaimLook, Pieces } from './compared-words';
import { keepLook, type Look, useIsNarrow } from './look';
import { pieceReader, type PieceReader } from './pieces';
import { Unchanged } from './unchanged';

interface ComparedTextProps {
  compared: Compared;
  looks: Readonly<Record<string, ClaimLook>>;
  /** As this browser chose it last. */
  first: Look;
  /** The article's own language. */
  lang: string;
}

/** Both texts in one, or side by side; what is the same in both is folded away. */
export function ComparedText({ compared, looks, first, lang }: ComparedTextProps) {
  const t = useText();
  const [chosen, choose] = useState(first);
  const isNarrow = useIsNarrow();
  const look = isNarrow ? 'inline' : chosen;
  const stretches = useMemo(() => stretchesOf(compared.rows), [compared]);
  const reader = useMemo(() => pieceReader(compared.before, compared.after), [compared]);
  const pick = (next: Look) => {
    choose(next);
    keepLook(next);
  };
  return (
    <ClaimLooks value={looks}>
      <div className="cmp-look" role="group" aria-label={t('How the two are shown')}>
        {(['inline', 'side'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={look === one} onClick={() => pick(one)}>
            {one === 'inline' ? t('In one text') : t('Side by side')}
          </button>
        ))}
      </div>
      {look === 'side' ? (
        <div className="cmp-heads" aria-hidden="true">
          <p className="label">{t('Version {number}', { number: compared.before.number })}</p>
          <p className="label">{t('Version {number}', { number: compared.after.number })}</p>
        </div>
      ) : null}
      <div className={`cmp printed is-${look}`} lang={lang}>
        {stretches.map((stretch, at) =>
          stretch.isFolded ? (
            <Unchanged key={at} count={stretch.rows.length}>
              {stretch.rows.map((row) => (
                <Both key={row.now[0]} row={row} after={compared.after} reader={reader} />
              ))}
            </Unchanged>
          ) : (
            stretch.rows.map((row, n) => (
              <OneRow key={`${at} ${n}`} row={row} look={look} compared={compared} reader={reader} />
            ))
          ),
        )}
      </div>
    </ClaimLooks>
  );
}

interface OneRowProps {
  row: Row;
  look: Look;
  compared: Compared;
  reader: PieceReader;
}

const OneRow = memo(function OneRow({ row, look, compared, reader }: OneRowProps) {
  const t = useText();
  const { before, after } = compared;
  const said = sayRow(t, row);
  return (
    <div className={`cmp-row is-${row.kind}`}>
      <p className="cmp-said" lang={t.language}>
        <span aria-hidden="true">{signs[row.kind]} </span>
        {said}
      </p>
      {isUntouched(row) || look === 'inline' ? (
        <Both row={row} after={after} before={before} reader={reader} />
      ) : (
        <>
          <div className="cmp-old">
            {row.old.map((line) => (
              <Pieces key={line} role={before.lines[line]!.role} pieces={reader.old(row, line)} />
            ))}
          </div>
          <div className="cmp-now">
            {row.now.map((line) => (
              <Pieces key={line} role={after.lines[line]!.role} pieces={reader.now(row, line)} />
            ))}
          </div>
        </>
      )}
    </div>
  );
});

interface BothProps {
  row: Row;
  after: Side;
  /** Where something may be gone. */
  before?: Side;
  reader: PieceReader;
}

const Both = memo(function Both({ row, after, before, reader }: BothProps) {
  if (before && row.kind === 'deleted') {
    return row.old.map((line) => (
      <Pieces key={line} role={before.lines[line]!.role} pieces={reader.old(row, line)} />
    ));
  }
  return row.now.map((line) => (
    <Pieces key={line} role={after.lines[line]!.role} pieces={reader.both(row, line)} />
  ));
});

const signs: Record<Row['kind'], string> = {
  same: '',
  changed: '~',
  moved: '↕',
  split: '⑂',
  merged: '⑃',
  deleted: '−',
  inserted: '+',
};

const plainly: Record<'deleted' | 'inserted' | 'split' | 'merged' | 'moved', Text> = {
  deleted: text('Paragraph taken out'),
  inserted: text('New paragraph'),
  split: text('Split into several paragraphs'),
  merged: text('Several paragraphs made one'),
  moved: text('Moved'),
};

/** “Moved, it was paragraph 4 · number, words”. */
function sayRow(t: Translate, { kind, isMoved, old, changes }: Row): string {
  const kinds = gravestFirst.filter((one) => changes.some((change) => change.kind === one));
  return [
    isMoved || kind === 'moved'
      ? t('Moved: it was paragraph {number, number}', { number: (old[0] ?? 0) + 1 })
      : null,
    kind === 'same' || kind === 'moved' ? null : kind === 'changed' ? t('Changed') : t(plainly[kind]),
    kinds.map((one) => t(changeKindLabel[one])).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}
