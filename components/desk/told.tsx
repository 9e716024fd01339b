import { printMoment } from '@/components/frame/moment';
import { worded } from '@/components/frame/worded';
import { Link } from '@/components/ui/link';
import type { ToldClaimView } from '@/lib/api/views/desk-view';
import { say, type Said } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

interface ToldProps {
  t: Translate;
  slug: string;
  timeZone: string;
  now: string;
  claims: readonly ToldClaimView[];
}

const decided: Record<ToldClaimView['decision'], (who: string) => Said> = {
  override: (who) => say('Overridden by {who}', { who }),
  other_wording: (who) => say('Approved by {who}', { who }),
  by_name: (who) => say('{who} let it stand by name', { who }),
};

/** What editors made of my verdicts beside a plain yes or no. Written by the server: no script of the desk's. */
export function Told({ t, slug, timeZone, now, claims }: ToldProps) {
  return (
    <section aria-labelledby="told">
      <h3 id="told" className="label mb-1.5">
        {t('Decided by editors')} · {t.number(claims.length)}
      </h3>
      <ul>
        {claims.map((claim) => (
          <li key={`${claim.id} ${claim.at}`} className="border-t border-rule py-2">
            <div className="border-l-[3px] border-ink pl-2.5">
              <Link
                href={`/n/${slug}/articles/${claim.article.id}?claim=${claim.id}`}
                className="line-clamp-3 font-serif text-lg leading-snug no-underline hover:underline"
              >
                {claim.statement}
              </Link>
              <p className="text-sm">
                {t.said(decided[claim.decision](claim.by.name))}
                {claim.ratingLabel === null ? '' : `: ${worded({ t }, claim.ratingLabel)}`}
              </p>
              {claim.otherWording === null ? null : (
                <p className="text-sm">
                  {t('With another wording:')} “{claim.otherWording}”
                </p>
              )}
              {claim.reason ? <p className="text-sm">“{claim.reason}”</p> : null}
              <p className="text-sm text-ink-2">
                {printMoment(t, claim.at, timeZone, now)} · {claim.article.title}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
