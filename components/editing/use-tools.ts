/** Why: what the tools do, for the toolbar, the list of keys and the palette alike. */
import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { useMemo } from 'react';
import { usePageActions } from '@/components/frame/page-actions';
import { type BlockKind, blockKinds, setKind, toggleList, toggleQuotation } from '@/lib/editor/block-kinds';
import type { TextEditor } from '@/lib/editor/text-editor';
import { kindKeys, writingKeys } from '@/lib/editor/writing-keys';
import { blockKindLabel, saveAsVersion, toolLabel, toTools, whileWriting, wholeText } from './edit-words';

export type ToolName = keyof typeof toolLabel;
export interface Tools {
  run: (name: ToolName) => void;
  setKind: (kind: BlockKind) => void;
}

const names = Object.keys(toolLabel) as ToolName[];

function commandOf(text: TextEditor, name: Exclude<ToolName, 'link'>): Command {
  const { marks } = text.editor.schema;
  switch (name) {
    case 'quotation':
      return toggleQuotation;
    case 'bulletList':
    case 'orderedList':
      return toggleList(name);
    case 'bold':
    case 'italic':
      return toggleMark(marks[name]!);
    case 'undo':
      return undo;
    case 'redo':
      return redo;
  }
}

interface Besides {
  onLink: () => void;
  onSave: () => void;
  onWholeText: () => void;
}

/** Each acts on the text as it is selected, and gives it the focus back. */
export function useTools(text: TextEditor | null, { onLink, onSave, onWholeText }: Besides): Tools {
  const tools = useMemo<Tools>(() => {
    const act = (command: Command) => {
      if (!text) return;
      const { view } = text.editor;
      if (view.editable) command(view.state, view.dispatch, view);
      view.focus();
    };
    return {
      run: (name) => {
        if (name === 'link') onLink();
        else if (text) act(commandOf(text, name));
      },
      setKind: (kind) => act(setKind(kind)),
    };
  }, [text, onLink]);
  usePageActions(whileWriting, [
    { ...saveAsVersion, run: onSave },
    ...names.map((name) => ({
      label: toolLabel[name],
      keys: [writingKeys[name]],
      run: () => tools.run(name),
    })),
    ...blockKinds.map((kind) => ({
      label: blockKindLabel[kind],
      keys: kindKeys[kind] ? [kindKeys[kind]] : [],
      run: () => tools.setKind(kind),
    })),
    toTools,
    { label: wholeText, keys: [], run: onWholeText },
  ]);
  return tools;
}
