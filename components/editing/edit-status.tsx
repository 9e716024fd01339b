import { useText } from '@/components/ui/text';
import type { Editing } from './use-editing';

/** Over the text: what becomes of what is written. */
export function EditStatus({ editing, onDrop }: { editing: Editing; onDrop: () => void }) {
  const t = useText();
  const { isDraft, isUnkept, base, isMerging } = editing;
  return (
    <div className="edit-status" data-draft={isDraft || undefined}>
      <p role="status">
        {isDraft ? (
          <>
            <b className="font-semibold text-ink">{t('Draft, not saved as a version')}</b>
            {isUnkept
              ? ` · ${t('This browser keeps nothing of it: save it before you leave the page.')}`
              : isMerging
                ? ''
                : ` · ${t('made from version {number}, kept in this browser', { number: base.version })}`}
          </>
        ) : (
          t('Version {number}, as it was saved. What you write is kept in this browser until you save it.', {
            number: base.version,
          })
        )}
      </p>
      {isDraft && !isMerging ? (
        <button type="button" className="link" onClick={onDrop}>
          {t('Throw the draft away…')}
        </button>
      ) : null}
    </div>
  );
}
