// What is done to the selection is done to the one that is seen.
import { Plugin } from '@tiptap/pm/state';
import { type EditorView } from '@tiptap/pm/view';

/** What reads the DOM's changes; ProseMirror's types do not tell of it. */
type Observed = EditorView & { readonly domObserver: { flush(): void } };

/**
 * Browsers tell of a moved caret a little later than they move it, on a busy page after the next key. ProseMirror
 * would then write over what was selected before: so it looks first, at every event that may write.
 */
export const selectionFirst = (): Plugin => {
  const look = (view: EditorView): false => {
    if (!view.composing) (view as Observed).domObserver.flush();
    return false;
  };
  return new Plugin({
    props: { handleDOMEvents: { keydown: look, beforeinput: look, paste: look, cut: look, copy: look } },
  });
};
