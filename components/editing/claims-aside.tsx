import { WordDiff } from '@/components/claims/word-diff';
import { useText } from '@/components/ui/text';
import { claimKindLabel } from '@/lib/domain/claim-words';
import type { Followed } from '@/lib/editor/follow-places';
import type { EditBase } from './edit-base';

interface ClaimsAsideProps {
  base: EditBase;
  followed: readonly Followed[];
  /** Selects the words of a claim in the text. */
  onShow: (claim: Followed) => void;
}

/** Beside the text: what has been done to the claims so far. */
export function ClaimsAside({ base, followed, onShow }: ClaimsAsideProps) {
  const t = useText();
  const touched = followed.filter((one) => one.fate !== 'kept');
  return (
    <section aria-labelledby="edit-claims" className="edit-aside">
      <h2 id="edit-claims" className="label">
        {t('What it does to the claims')}
      </h2>
      <p className="mt-1.5 text-ink-2">
        {base.claims.length === 0
          ? t('No claim stands on this text yet.')
          : touched.length === 0
            ? t(
                '{count, plural, one {# claim stands on this text. Its words are as they were.} other {# claims stand on this text. The words of all are as they were.}}',
                { count: base.claims.length },
              )
            : t('{touched} of {count, plural, one {# claim} other {# claims}}', {
                touched: touched.length,
                count: base.claims.length,
              })}
      </p>
      {touched.length > 0 ? <TouchedClaims base={base} touched={touched} onShow={onShow} /> : null}
    </section>
  );
}

interface TouchedClaimsProps {
  base: EditBase;
  touched: readonly Followed[];
  onShow?: (claim: Followed) => void;
}

/** Those that changed, with old and new words, and those that lost their place. */
export function TouchedClaims({ base, touched, onShow }: TouchedClaimsProps) {
  const t = useText();
  const cards = new Map(base.claims.map(({ id, card }) => [id, card]));
  return (
    <ul className="mt-2">
      {touched.map((one) => {
        const card = cards.get(one.id);
        const isLost = one.fate === 'lost';
        return (
          <li key={one.id} className={isLost ? 'edit-touched is-lost' : 'edit-touched'}>
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <b className="font-semibold">
                {isLost
                  ? t('Lost its place')
                  : one.fate === 'fixed'
                    ? t('Reads as was approved')
                    : t('Changed')}
              </b>
              <span className="text-ink-2">{card ? t(claimKindLabel[card.kind]) : ''}</span>
            </p>
            {one.changes.map(({ before, after }, at) => (
              <p key={at} className="font-serif">
                <WordDiff before={before} after={after} />
              </p>
            ))}
            {one.lost.map((words) => (
              <p key={words} className="line-clamp-3 font-serif">
                <WordDiff before={words} after="" />
              </p>
            ))}
            {onShow && one.places.length > 0 ? (
              <button type="button" className="link mt-0.5 text-sm" onClick={() => onShow(one)}>
                {t('Show in the text')}
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
