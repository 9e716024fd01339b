import { type Text, text } from '@/lib/language/text';
import type { ArticleState } from '@/lib/domain/article';

/** A change of an article's state as a button and a dialog say it. */
export interface StateStep {
  label: Text;
  title: Text;
  /** What it means, in one sentence. */
  explains: Text | null;
  /** What the button in the dialog says. */
  does: Text;
  /** Where it takes no dialog: nothing binding follows. */
  isPlain?: true;
}

export function stateStep(from: ArticleState, to: ArticleState): StateStep {
  if (from === 'shelved') {
    return {
      label: text('Take off the shelf'),
      title: text('Take the article off the shelf?'),
      explains: text('It goes back to the state it had.'),
      does: text('Take off the shelf'),
      isPlain: true,
    };
  }
  switch (to) {
    case 'in_check':
      return from === 'draft'
        ? {
            label: text('Start check'),
            title: text('Start the check?'),
            explains: text('Claims can be marked from here on.'),
            does: text('Start check'),
            isPlain: true,
          }
        : {
            label: text('Reopen…'),
            title: text('Reopen the article?'),
            explains: text('It goes back into check. Say why: the reason stays in the record.'),
            does: text('Reopen'),
          };
    case 'cleared':
      return {
        label: text('Clear…'),
        title: text('Clear the article?'),
        explains: text(
          'It says that every word was looked at and every claim may stand. After this only comments are possible.',
        ),
        does: text('Clear'),
      };
    case 'released':
      return {
        label: text('Release…'),
        title: text('Release it partly checked?'),
        explains: text(
          'It goes out in your name before the check is done. What is missing is kept, and the article is called partly checked for good.',
        ),
        does: text('Release'),
      };
    case 'concluded':
      return {
        label: text('Conclude…'),
        title: text('Conclude the check?'),
        explains: text(
          'It says that every word was looked at and every claim is settled. What is wrong stays wrong.',
        ),
        does: text('Conclude'),
      };
    case 'published':
      return {
        label: text('Publish…'),
        title: text('Say that it is published?'),
        explains: text('This cannot be taken back.'),
        does: text('Publish'),
      };
    case 'shelved':
      return {
        label: text('Shelve…'),
        title: text('Put the article on the shelf?'),
        explains: text('It is hidden from the desk and kept. It can be taken off again.'),
        does: text('Shelve'),
      };
    case 'draft':
      return {
        label: text('Back to draft'),
        title: text('Back to draft?'),
        explains: null,
        does: text('Back to draft'),
      };
  }
}

/** Why nothing can be changed in this state, null where it can. */
export function readOnlyReason(state: ArticleState): Text | null {
  switch (state) {
    case 'in_check':
      return null;
    case 'draft':
      return text('This is a draft: claims can be marked once it is in check.');
    case 'cleared':
      return text(
        'Cleared: every word was looked at and every claim may stand. To change anything, an editor reopens it.',
      );
    case 'released':
      return text('Released, partly checked: what was missing then is in the record.');
    case 'published':
      return text('Published: it is kept as it is.');
    case 'concluded':
      return text('Concluded. To change anything, an editor reopens it.');
    case 'shelved':
      return text('On the shelf: hidden from the desk, kept as it is.');
  }
}
