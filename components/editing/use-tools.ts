/** Why: what the tools do, for the toolbar, the list of keys and the palette alike. */
import { useMemo } from 'react';
import { usePageActions } from '@/components/frame/page-actions';
import type { TextEditor } from '@/lib/editor/text-editor';
import { type BlockKind, blockKinds, kindKeys, type ToolName, writingKeys } from '@/lib/editor/writing-names';
import { blockKindLabel, saveAsVersion, toolLabel, toTools, whileWriting, wholeText } from './edit-words';

export interface Tools {
  run: (name: ToolName) => void;
  setKind: (kind: BlockKind) => void;
}

const names = Object.keys(toolLabel) as ToolName[];

interface Besides {
  onLink: () => void;
  onSave: () => void;
  onWholeText: () => void;
}

/** Each acts on the text as it is selected, and gives it the focus back. */
export function useTools(text: TextEditor | null, { onLink, onSave, onWholeText }: Besides): Tools {
  const tools = useMemo<Tools>(
    () => ({
      run: (name) => {
        if (name === 'link') onLink();
        else text?.use(name);
      },
      setKind: (kind) => text?.setKind(kind),
    }),
    [text, onLink],
  );
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
