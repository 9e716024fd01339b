/** Why: while somebody writes, they see and hear what it does to the claims. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '@/components/ui/text';
import type { ArticleDocument } from '@/lib/article/article-document';
import { blocksOf, plainText } from '@/lib/article/plain-text';
import { editSegments } from '@/lib/editor/edit-highlights';
import type * as FollowPlaces from '@/lib/editor/follow-places';
import type { Followed, News } from '@/lib/editor/follow-places';
import type { TextEditor } from '@/lib/editor/text-editor';
import type { Translate } from '@/lib/language/translate';
import type { EditBase } from './edit-base';

/** Milliseconds of rest after which the places are worked out anew. */
const rest = 300;

export interface Following {
  followed: readonly Followed[];
  /** What is new, for a screen reader. */
  said: string;
  /** The text was changed; at once after an undo, else when the hands rest. */
  changed: (isUndo: boolean) => void;
  /** Works it out now. @returns what it comes to. */
  look: () => readonly Followed[];
}

/** @param parts what is fetched with the editor. */
export function useFollowing(
  text: React.RefObject<TextEditor | null>,
  parts: React.RefObject<typeof FollowPlaces | null>,
  base: EditBase,
): Following {
  const t = useText();
  const untouched = useMemo(() => base.claims.map(untouchedClaim), [base]);
  const [state, setState] = useState<{ base: EditBase; followed: readonly Followed[]; said: string }>({
    base,
    followed: untouched,
    said: '',
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef<{ base: EditBase; follow: (now: string) => readonly Followed[] } | null>(null);

  const follow = useCallback((): readonly Followed[] => {
    if (!text.current || !parts.current) return untouched;
    const { follower, newsSince } = parts.current;
    if (last.current?.base !== base) {
      const claims = base.claims.map((one) => ({ ...one, wording: one.card.wording }));
      last.current = { base, follow: follower(base.text, claims) };
    }
    const document: ArticleDocument = text.current.document();
    const followed = last.current.follow(plainText(document));
    setState((before) => {
      if (before.followed === followed) return before;
      const news = newsSince(before.base === base ? before.followed : untouched, followed);
      return { base, followed, said: spokenNews(t, news) || before.said };
    });
    return followed;
  }, [text, parts, base, untouched, t]);

  const draw = useCallback(
    (followed: readonly Followed[]) =>
      text.current?.draw(blocksOf(text.current.document()), editSegments(base.claims, followed)),
    [text, base],
  );
  const look = useCallback((): readonly Followed[] => {
    clearTimeout(timer.current);
    const followed = follow();
    draw(followed);
    return followed;
  }, [follow, draw]);

  const changed = useCallback(
    (isUndo: boolean) => {
      clearTimeout(timer.current);
      // In the same task the transaction that is told of is not yet on the page; and between the two a key is heard.
      const lookInTurns = () => {
        const followed = follow();
        timer.current = setTimeout(() => draw(followed));
      };
      timer.current = setTimeout(lookInTurns, isUndo ? 0 : rest);
    },
    [follow, draw],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    followed: state.base === base ? state.followed : untouched,
    said: state.said,
    changed,
    look,
  };
}

const untouchedClaim = ({ id, places }: EditBase['claims'][number]): Followed => ({
  ...{ id, places, fate: 'kept', changes: [], lost: [] },
});

/** “1 claim changed: 25,000 → 35,000. 1 claim lost its place.” */
function spokenNews(t: Translate, { fixed, changed, lost, restored }: News): string {
  const changes = changed.flatMap((one) => one.changes.map(({ before, after }) => `${before} → ${after}`));
  return [
    fixed.length > 0
      ? t('{count, plural, one {# claim reads as was approved.} other {# claims read as was approved.}}', {
          count: fixed.length,
        })
      : '',
    changed.length > 0
      ? t('{count, plural, one {# claim changed: {changes}.} other {# claims changed: {changes}.}}', {
          count: changed.length,
          changes: changes.slice(0, 3).join('; '),
        })
      : '',
    lost.length > 0
      ? t(
          '{count, plural, one {# claim lost its place: {words}.} other {# claims lost their place: {words}.}}',
          {
            count: lost.length,
            words: lost
              .flatMap((one) => one.lost)
              .slice(0, 3)
              .join('; '),
          },
        )
      : '',
    restored.length > 0
      ? t('{count, plural, one {# claim is as it was.} other {# claims are as they were.}}', {
          count: restored.length,
        })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
