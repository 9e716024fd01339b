/** Why: comments come in one list; people read them in threads. */
import type { CommentView } from '@/lib/api/views/claim-view';

export interface ThreadOfComments {
  first: CommentView;
  answers: CommentView[];
}

/** Threads in the order in which they were begun, answers oldest first. `comments`: oldest first. */
export function threadsOf(comments: CommentView[]): ThreadOfComments[] {
  const threads = new Map<string, ThreadOfComments>();
  for (const comment of comments) {
    const begun = comment.threadId === null ? undefined : threads.get(comment.threadId);
    if (begun) begun.answers.push(comment);
    else threads.set(comment.id, { first: comment, answers: [] });
  }
  return [...threads.values()];
}
