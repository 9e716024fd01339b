import { WordDiff } from '@/components/claims/word-diff';
import { useText } from '@/components/ui/text';
import type { PlacementView } from '@/lib/api/views/claim-view';
import { contextAfter, contextBefore } from './context';

/** The old words where they stood, and the words that stand there now, each among what is around it. */
export function WaitingWords({ place }: { place: PlacementView }) {
  const t = useText();
  const { was, start, exact, prefix, suffix } = place;
  const old = was ?? { exact, prefix, suffix, version: 0 };
  return (
    <dl className="waiting-words">
      <dt className="label">{t('As it read in version {number}', { number: old.version })}</dt>
      <dd>
        <Around>{contextBefore(old.prefix)}</Around>
        <b>{old.exact}</b>
        <Around>{contextAfter(old.suffix)}</Around>
      </dd>
      {start === null ? null : (
        <>
          <dt className="label">{t('As it reads now')}</dt>
          <dd>
            <Around>{contextBefore(prefix)}</Around>
            <WordDiff before={old.exact} after={exact} />
            <Around>{contextAfter(suffix)}</Around>
          </dd>
        </>
      )}
    </dl>
  );
}

const Around = ({ children }: { children: string }) => <span className="text-ink-2">{children}</span>;
