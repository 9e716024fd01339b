import { DOT } from '@/components/ui/dot';
import { useText } from '@/components/ui/text';
import type { EvidenceDetail } from '@/lib/domain/evidence';
import { Moment } from '../claims/moment';

const words = 'font-serif text-[0.9375rem] leading-snug whitespace-pre-wrap break-words';

/** A language by its name in the reader's: "Spanish"; the code where it has none. */
function languageName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a piece of evidence says, in its own words, by its form. */
export function EvidenceWords({ detail }: { detail: EvidenceDetail }) {
  const t = useText();
  switch (detail.form) {
    case 'quote':
      return (
        <>
          <q lang={detail.language ?? undefined} className={`italic ${words}`}>
            {detail.quote}
          </q>
          {detail.translation ? (
            <p className="mt-1">
              <q className={`italic ${words}`}>{detail.translation}</q>{' '}
              <span className="text-sm text-ink-2">
                {detail.language
                  ? t('translated from {language}', { language: languageName(t.language, detail.language) })
                  : t('translated')}
                {detail.translator ? ` ${t('by {name}', { name: detail.translator })}` : ''}
              </span>
            </p>
          ) : null}
        </>
      );
    case 'notes':
      return (
        <>
          <p className={words}>{detail.notes}</p>
          <p className="text-sm text-ink-2">
            {detail.who}
            {DOT}
            {detail.how}
            {detail.at ? (
              <>
                {DOT}
                <Moment at={detail.at} />
              </>
            ) : null}
          </p>
        </>
      );
    case 'absence':
      return (
        <>
          <p className={words}>{t('Not there: {what}', { what: detail.sought })}</p>
          <p className="text-sm text-ink-2">
            {t('Searched from {from} to {to}: {what}', {
              from: detail.from,
              to: detail.to,
              what: detail.searched,
            })}
          </p>
        </>
      );
    case 'calculation':
      return (
        <>
          <p className={`${words} tabular-nums`}>
            {detail.formula} = <b>{detail.result}</b>
          </p>
          <dl className="mt-0.5 grid grid-cols-[auto_1fr] gap-x-3 text-sm text-ink-2 tabular-nums">
            {detail.inputs.map((input, at) => (
              <div key={at} className="contents">
                <dt>{input.label}</dt>
                <dd>{input.value}</dd>
              </div>
            ))}
            {detail.base ? (
              <>
                <dt>{t('calculation:: Base')}</dt>
                <dd>{detail.base}</dd>
              </>
            ) : null}
            {detail.rounding ? (
              <>
                <dt>{t('Rounding')}</dt>
                <dd>{detail.rounding}</dd>
              </>
            ) : null}
          </dl>
        </>
      );
    case 'set':
      return (
        <>
          <p className={words}>{t('All of: {what}', { what: detail.of })}</p>
          <ul className="mt-0.5 list-disc pl-5 text-sm">
            {detail.members.map((member, at) => (
              <li key={at}>
                {member.name}
                {member.finding ? <span className="text-ink-2">: {member.finding}</span> : null}
              </li>
            ))}
          </ul>
          <p className="text-sm text-ink-2">{t('These are all: {how}', { how: detail.complete })}</p>
        </>
      );
  }
}
