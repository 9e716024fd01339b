'use client';

import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { WordDiff } from './word-diff';

export interface ConflictRow {
  label: string;
  /** As it is now, by somebody else's hand. */
  current: string;
  yours: string;
}

interface ConflictNoticeProps {
  /** Who or what was quicker, in a sentence. */
  explain: string;
  rows: ConflictRow[];
  /** Sends the person's own again, on top of the current version; left out where that would decide blindly. */
  onMine?: (() => void) | undefined;
  mineLabel?: string;
  onDrop: () => void;
  dropLabel?: string;
}

/** Two people changed the same thing: both versions, and a choice. Nothing is overwritten, nothing typed is lost. */
export function ConflictNotice({
  explain,
  rows,
  onMine,
  mineLabel = 'Put mine on top',
  onDrop,
  dropLabel = 'Drop mine',
}: ConflictNoticeProps) {
  return (
    <Banner
      kind="problem"
      title="Somebody else was quicker"
      className="my-2"
      actions={
        <>
          {onMine ? (
            <Button kind="primary" onClick={onMine}>
              {mineLabel}
            </Button>
          ) : null}
          <Button onClick={onDrop}>{dropLabel}</Button>
        </>
      }
    >
      <p>{explain}</p>
      <dl className="mt-2 space-y-2">
        {rows.map((row) => (
          <div key={row.label}>
            <dt className="label">{row.label}</dt>
            {row.current === row.yours ? (
              <dd>
                The same in both: <WordDiff before={row.yours} after={row.yours} />
              </dd>
            ) : (
              <>
                <dd>
                  <span className="text-ink-2">Now: </span>
                  {row.current || 'nothing'}
                </dd>
                <dd>
                  <span className="text-ink-2">Yours: </span>
                  {row.yours ? <WordDiff before={row.current} after={row.yours} /> : 'nothing'}
                </dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </Banner>
  );
}
