'use client';

import type { ClaimPanelProps } from './bench-view';

export function ClaimPanel({ claimId, bench, onClose, onAddPlace }: ClaimPanelProps) {
  const card = bench.claims.find((one) => one.id === claimId);
  return (
    <section aria-label="Claim" className="p-4">
      <p className="font-serif text-lg">{card?.statement}</p>
      <button type="button" onClick={() => onAddPlace(claimId)}>
        Add a place
      </button>
      <button type="button" onClick={onClose} data-close="">
        Close
      </button>
    </section>
  );
}
