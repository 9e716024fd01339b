import type { ArticleState } from '@/lib/domain/article';

/** A change of an article's state as a button and a dialog say it. */
export interface StateStep {
  label: string;
  title: string;
  /** What it means, in one sentence. */
  explains: string;
  /** What the button in the dialog says. */
  does: string;
  /** Where it takes no dialog: nothing binding follows. */
  isPlain?: true;
}

export function stateStep(from: ArticleState, to: ArticleState): StateStep {
  if (from === 'shelved') {
    return {
      label: 'Take off the shelf',
      title: 'Take the article off the shelf?',
      explains: 'It goes back to the state it had.',
      does: 'Take off the shelf',
      isPlain: true,
    };
  }
  switch (to) {
    case 'in_check':
      return from === 'draft'
        ? {
            label: 'Start check',
            title: 'Start the check?',
            explains: 'Claims can be marked from here on.',
            does: 'Start check',
            isPlain: true,
          }
        : {
            label: 'Reopen…',
            title: 'Reopen the article?',
            explains: 'It goes back into check. Say why: the reason stays in the record.',
            does: 'Reopen',
          };
    case 'cleared':
      return {
        label: 'Clear…',
        title: 'Clear the article?',
        explains:
          'Every word was looked at, and every claim may stand. After this only comments are possible.',
        does: 'Clear',
      };
    case 'released':
      return {
        label: 'Release…',
        title: 'Release it partly checked?',
        explains:
          'It goes out in your name before the check is done. What is missing is kept, and the article is called partly checked for good.',
        does: 'Release',
      };
    case 'concluded':
      return {
        label: 'Conclude…',
        title: 'Conclude the check?',
        explains:
          'It says that every word was looked at and every claim is settled. What is wrong stays wrong.',
        does: 'Conclude',
      };
    case 'published':
      return {
        label: 'Publish…',
        title: 'Say that it is published?',
        explains: 'This cannot be taken back.',
        does: 'Publish',
      };
    case 'shelved':
      return {
        label: 'Shelve…',
        title: 'Put the article on the shelf?',
        explains: 'It is hidden from the desk and kept. It can be taken off again.',
        does: 'Shelve',
      };
    case 'draft':
      return { label: 'Back to draft', title: 'Back to draft?', explains: '', does: 'Back to draft' };
  }
}

/** Why nothing can be changed in this state, null where it can. */
export function readOnlyReason(state: ArticleState): string | null {
  switch (state) {
    case 'in_check':
      return null;
    case 'draft':
      return 'This is a draft: claims can be marked once it is in check.';
    case 'cleared':
      return 'Cleared: every word was looked at and every claim may stand. To change anything, an editor reopens it.';
    case 'released':
      return 'Released, partly checked: what was missing then is in the record.';
    case 'published':
      return 'Published: it is kept as it is.';
    case 'concluded':
      return 'Concluded. To change anything, an editor reopens it.';
    case 'shelved':
      return 'On the shelf: hidden from the desk, kept as it is.';
  }
}
