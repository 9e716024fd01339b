/** Why: evidence's own words on the screen, the same in the panel and in the reviews. */
import type { EvidenceLevel, Stance } from '@/lib/domain/evidence';
import { type Text, text } from '@/lib/language/text';

export const levelLabel: Record<EvidenceLevel, Text> = {
  primary: text('evidence:: Primary'),
  secondary: text('evidence:: Secondary'),
  tertiary: text('evidence:: Tertiary'),
};

export const stanceLabel: Record<Stance, Text> = {
  supports: text('evidence:: Supports'),
  contradicts: text('evidence:: Contradicts'),
  context: text('evidence:: Context'),
};

/** Sign and ink: never colour alone. */
export const stanceSign: Record<Stance, { sign: string; ink: string }> = {
  supports: { sign: '⊕', ink: 'text-confirmed' },
  contradicts: { sign: '⊖', ink: 'text-wrong' },
  context: { sign: '⊙', ink: 'text-context' },
};
