/** Why: evidence's own words on the screen, the same in the panel and in the reviews. */
import type { EvidenceLevel, Stance } from '@/lib/domain/evidence';

export const levelLabel: Record<EvidenceLevel, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
};

export const stanceLabel: Record<Stance, string> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
};

/** Sign and ink: never colour alone. */
export const stanceSign: Record<Stance, { sign: string; ink: string }> = {
  supports: { sign: '⊕', ink: 'text-confirmed' },
  contradicts: { sign: '⊖', ink: 'text-wrong' },
  context: { sign: '⊙', ink: 'text-context' },
};
