/** Why: a draft may hold choices and no words; signing out loses it all the same, so it is said as well. */
import { z } from 'zod';
import { wordsIn } from '@/components/claims/draft-on';
import { DetailsDraft, type Said } from '@/components/details/details-draft';
import { saidLabel } from '@/components/details/details-rows';
import { textsIn } from '@/components/unsent/entry-words';
import { type Text, text } from '@/lib/language/text';

export interface DraftWords {
  /** What was chosen, where no words of it say so. */
  chosen: Text[];
  words: string;
}

const ClaimantChoice = z.looseObject({ type: z.enum(['us', 'person', 'organisation']) });
const MergePicks = z.array(z.looseObject({ pick: z.enum(['theirs', 'mine', 'write']) }));
const pickLabel = { theirs: text('Theirs'), mine: text('Mine'), write: text('Write it anew…') };
const claimantLabel = {
  us: text('claimant:: We'),
  person: text('A person'),
  organisation: text('An organisation'),
};

function chosenDetails(kept: unknown): Text[] {
  const { data } = DetailsDraft.safeParse(kept);
  if (!data) return [];
  const said = Object.entries(data.said) as [keyof Said, string][];
  return [
    // A language is a code, which is no word to anybody; what was emptied has none left.
    ...said
      .filter(([field, value]) => field === 'language' || !value.trim())
      .map(([field]) => saidLabel[field]),
    ...(data.writerIds ? [text('Writers')] : []),
    ...(data.access ? [text('article:: Who may see it')] : []),
  ];
}

/** By the part in a draft's key: what was chosen in it. */
const choices: Record<string, (kept: unknown, words: string) => Text[]> = {
  'article-details': chosenDetails,
  'article-merge': (kept, words) => {
    const { data } = MergePicks.safeParse(kept);
    return words === '' ? [...new Set(data?.map(({ pick }) => pickLabel[pick]))] : [];
  },
  links: (kept, words) => (kept !== null && words === '' ? [text('links:: Nothing')] : []),
  claimant: (kept, words) => {
    const { data } = ClaimantChoice.safeParse(kept);
    return data && words === '' ? [claimantLabel[data.type]] : [];
  },
};

/** What signing out would lose of one draft, as it is kept; null where nothing was written or chosen. */
export function draftWords(part: string, draft: unknown): DraftWords | null {
  const kept = wordsIn(draft);
  const words = textsIn(kept).join(' · ');
  const chosen = choices[part]?.(kept, words) ?? [];
  return words || chosen.length > 0 ? { chosen, words } : null;
}
