/** Why: a text that is being written is kept in this browser until it is saved as a version, whatever happens to the page. */
import { draftKey } from '@/components/claims/drafts';
import { dropDraft, keepDraft, onKeepAll, readDraft } from '@/components/frame/drafts';
import type { ArticleDocument } from '@/lib/article/article-document';

export interface TextDraft {
  /** Of this draft and no other: sent twice as it is, it is saved once. */
  id: string;
  /** The version that it was made from. */
  baseVersion: number;
  content: ArticleDocument;
}

/** Milliseconds of rest before it is written, and the longest that somebody who never rests waits. */
const [rest, longest] = [300, 1_500];

export const textDraftKey = (userId: string, articleId: string): string =>
  draftKey(userId, articleId, 'article-text');

/** What is being chosen where two texts meet. */
export const mergeDraftKey = (userId: string, articleId: string): string =>
  draftKey(userId, articleId, 'article-merge');

const isDraft = (value: unknown): value is TextDraft => {
  const draft = value as Partial<TextDraft> | null;
  return (
    typeof draft?.id === 'string' &&
    Number.isInteger(draft.baseVersion) &&
    typeof draft.content === 'object' &&
    Array.isArray(draft.content.content)
  );
};

/** Null where this browser keeps none. */
export async function readTextDraft(key: string): Promise<TextDraft | null> {
  const kept = await readDraft<unknown>(key);
  return isDraft(kept) ? kept : null;
}

export interface TextKeeper {
  read(): Promise<TextDraft | null>;
  /** Soon: `make` is asked when it is written; null says that there is no draft any longer. */
  keep(make: () => TextDraft | null): void;
  /** At once, what waits to be written. */
  flush(): Promise<unknown>;
  /** Another tab goes on with the draft: what waits is written, unless it has begun already, and nothing after it. */
  close(isTaken: boolean): Promise<unknown>;
  readonly isClosed: boolean;
  /** For good; nothing is kept after it until the next `keep`. */
  drop(): Promise<void>;
}

/** @param onKept told whether this browser could keep it. */
export function textKeeper(key: string, onKept: (isKept: boolean) => void): TextKeeper {
  let waiting: (() => TextDraft | null) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let rested = () => {};
  let isClosed = false;
  const stop = () => {
    clearTimeout(timer);
    waiting = null;
    since = 0;
    rested();
  };
  const flush = async () => {
    const make = waiting;
    stop();
    if (!make) return;
    const draft = make();
    if (draft === null) await dropDraft(key);
    else onKept(await keepDraft(key, draft));
  };
  return {
    read: () => readTextDraft(key),
    keep(make) {
      if (isClosed) return;
      waiting = make;
      rested = onKeepAll(flush);
      const now = performance.now();
      since ||= now;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.max(0, Math.min(rest, since + longest - now)));
    },
    flush,
    close(isTaken) {
      if (isTaken) stop();
      isClosed = true;
      return flush();
    },
    get isClosed() {
      return isClosed;
    },
    drop() {
      stop();
      return dropDraft(key);
    },
  };
}
