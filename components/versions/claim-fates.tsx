import { Link } from '@/components/ui/link';
import { WordChanges } from '@/components/repair/word-changes';
import { claimKindLabel, isLive } from '@/lib/domain/claim-words';
import { saidOf, type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { Fate, FateKind } from './fates';

interface ClaimFatesProps {
  fates: readonly Fate[];
  /** The address of the workbench. */
  bench: string;
  t: Translate;
}

const titles: Record<FateKind, Text> = {
  orphaned: text('Lost their place'),
  changed: text('Their words changed'),
  returned: text('Came back'),
  marked: text('Marked since'),
  removed: text('Taken away since'),
  placed: text('Where they were'),
};

/** What wants somebody first; what needs nobody is counted, and opens. */
const open: readonly FateKind[] = ['orphaned', 'changed', 'returned'];
const folded: readonly FateKind[] = ['marked', 'removed', 'placed'];

/** What became of each claim between the two. */
export function ClaimFates({ fates, bench, t }: ClaimFatesProps) {
  const of = (kind: FateKind) => fates.filter((one) => one.kind === kind);
  return (
    <aside className="fates" aria-label={t('What became of the claims')}>
      <h2>{t('What became of the claims')}</h2>
      {fates.length === 0 ? <p className="text-ink-2">{t('No claim stood in either text.')}</p> : null}
      {open.map((kind) => {
        const found = of(kind);
        if (found.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{`${t(titles[kind])} · ${t.number(found.length)}`}</h3>
            <List fates={found} bench={bench} t={t} />
          </section>
        );
      })}
      {folded.map((kind) => {
        const found = of(kind);
        if (found.length === 0) return null;
        return (
          <details key={kind}>
            <summary>{`${t(titles[kind])} · ${t.number(found.length)}`}</summary>
            <List fates={found} bench={bench} t={t} />
          </details>
        );
      })}
    </aside>
  );
}

function List({ fates, bench, t }: ClaimFatesProps) {
  return (
    <ul className="fates-list">
      {fates.map((fate, at) => (
        <li key={`${fate.claim.claimId} ${at}`}>
          <Link href={`${bench}?claim=${fate.claim.claimId}`} className="link">
            {fate.claim.statement}
          </Link>
          <p className="text-sm text-ink-2">
            {t.said(saidOf(claimKindLabel[fate.claim.kind])).toLowerCase()}
            {standsHow(t, fate)}
          </p>
          <Words fate={fate} t={t} />
        </li>
      ))}
    </ul>
  );
}

function standsHow(t: Translate, { claim, isWaiting, kind }: Fate): string {
  if (claim.state === 'cut') return ` · ${t('cut')}`;
  if (!isLive(claim.state)) return ` · ${t('dismissed')}`;
  if (isWaiting) return ` · ${kind === 'orphaned' ? t('to be attached again or cut') : t('to be confirmed')}`;
  return kind === 'changed' && claim.state === 'stale' ? ` · ${t('confirmed, its verdict is stale')}` : '';
}

function Words({ fate: { claim, kind, before, changes }, t }: { fate: Fate; t: Translate }) {
  // A statement that is the very words has said them.
  if (kind === 'orphaned' && before && before !== claim.statement) {
    return (
      <p>
        <span className="sr-only">{t('It read:')} </span>
        <del>{before}</del>
      </p>
    );
  }
  return <WordChanges changes={changes} />;
}
