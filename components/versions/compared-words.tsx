'use client';

import { Link } from '@/components/ui/link';
import { createContext, Fragment, use } from 'react';
import { useText } from '@/components/ui/text';
import type { BlockRole } from '@/lib/article/plain-text';
import type { Look as ClaimDrawing } from '@/lib/editor/highlights';
import type { Piece } from './pieces';

/** How a claim is drawn, what it is called, and where it is to be seen. */
export interface ClaimLook extends ClaimDrawing {
  name: string;
  href: string;
}

const Looks = createContext<Readonly<Record<string, ClaimLook>>>({});
export const ClaimLooks = Looks;

/** One paragraph: what was struck, what was set, and the claims on it with their signs. */
export function Pieces({ role, pieces }: { role: BlockRole; pieces: readonly Piece[] }) {
  const t = useText();
  return (
    <p data-role={role} className={role === 'heading' ? 'cmp-heading' : undefined}>
      {pieces.map((piece, at) => {
        const inner = (
          <>
            <Drawn ids={piece.claims}>{piece.text.replaceAll('\u2028', '\n')}</Drawn>
            {piece.ending.map((id) => (
              <Sign key={id} id={id} />
            ))}
          </>
        );
        if (piece.kind === 'same') return <Fragment key={at}>{inner}</Fragment>;
        const isFirst = pieces[at - 1]?.kind !== piece.kind;
        return piece.kind === 'removed' ? (
          <del key={at}>
            {isFirst ? <span className="sr-only">{` ${t('struck:')} `}</span> : null}
            {inner}
          </del>
        ) : (
          <ins key={at}>
            {isFirst ? <span className="sr-only">{` ${t('set instead:')} `}</span> : null}
            {inner}
          </ins>
        );
      })}
    </p>
  );
}

function Drawn({ ids, children }: { ids: readonly string[]; children: React.ReactNode }) {
  const looks = use(Looks);
  const look = ids.map((id) => looks[id]).find(Boolean);
  if (!look) return children;
  return <mark className={`tone-${look.tone} line-${look.line}`}>{children}</mark>;
}

/** Behind the words of a claim: its sign, which leads to it. */
function Sign({ id }: { id: string }) {
  const t = useText();
  const look = use(Looks)[id];
  if (!look) return null;
  return (
    <sup className={`cmp-sign tone-${look.tone}`}>
      <Link href={look.href} aria-label={t('Claim: {what}', { what: look.name })}>
        {look.sign}
      </Link>
    </sup>
  );
}
