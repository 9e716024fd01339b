'use client';

import { Toolbar } from '@base-ui/react/toolbar';
import {
  BoldIcon,
  DownIcon,
  ItalicIcon,
  LinkIcon,
  ListIcon,
  NumbersIcon,
  QuoteIcon,
  RedoIcon,
  UndoIcon,
} from '@/components/ui/icons';
import { ariaKeys, printKeys, useIsApple } from '@/components/ui/kbd';
import { Menu, MenuItem } from '@/components/ui/late-menu';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { isSafeLink } from '@/lib/article/links';
import type { TextEditor } from '@/lib/editor/text-editor';
import { blockKinds, kindKeys, type ToolName, type ToolState, writingKeys } from '@/lib/editor/writing-names';
import { blockKindLabel, toolLabel, wholeText } from './edit-words';
import { useToolState } from './tool-state';
import type { Tools } from './use-tools';

const LinkField = lateForm(async () => (await import('@/components/verdicts/link-field')).LinkField);

interface EditToolbarProps {
  text: TextEditor | null;
  tools: Tools;
  /** Nothing can be written just now. */
  isOff: boolean;
  isLinking: boolean;
  onLinked: () => void;
  onWholeText: () => void;
}

const groups: { name: ToolName; icon: typeof BoldIcon; isOn?: (state: ToolState) => boolean }[][] = [
  [
    { name: 'undo', icon: UndoIcon },
    { name: 'redo', icon: RedoIcon },
  ],
  [
    { name: 'bold', icon: BoldIcon, isOn: (state) => state.isBold },
    { name: 'italic', icon: ItalicIcon, isOn: (state) => state.isItalic },
    { name: 'link', icon: LinkIcon, isOn: (state) => state.isLink },
  ],
  [
    { name: 'quotation', icon: QuoteIcon, isOn: (state) => state.isQuoted },
    { name: 'bulletList', icon: ListIcon, isOn: (state) => state.list === 'bulletList' },
    { name: 'orderedList', icon: NumbersIcon, isOn: (state) => state.list === 'orderedList' },
  ],
];

/** One tab stop; arrows move inside it. A press by mouse leaves the cursor in the text. */
export function EditToolbar({ text, tools, isOff, isLinking, onLinked, onWholeText }: EditToolbarProps) {
  const t = useText();
  const onApple = useIsApple();
  const state = useToolState(text);
  const isDisabled = !text || isOff;
  const canDo = (name: ToolName) =>
    !isDisabled && (name === 'undo' ? state.canUndo : name === 'redo' ? state.canRedo : true);
  return (
    <>
      <Toolbar.Root
        aria-label={t('Tools of the text')}
        className="edit-tools needs-script"
        onMouseDown={(event) => event.preventDefault()}
      >
        <KindMenu state={state} tools={tools} isDisabled={isDisabled} />
        {groups.map((group, at) => (
          <Toolbar.Group key={at} className="edit-tool-group">
            {group.map(({ name, icon: Icon, isOn }) => (
              <Toolbar.Button
                key={name}
                aria-label={t(toolLabel[name])}
                aria-keyshortcuts={ariaKeys(writingKeys[name])}
                title={`${t(toolLabel[name])} (${printKeys(writingKeys[name], onApple)})`}
                {...(isOn ? { 'aria-pressed': isOn(state) } : {})}
                disabled={!canDo(name)}
                focusableWhenDisabled
                onClick={() => tools.run(name)}
                className="edit-tool"
              >
                <Icon className="size-4" />
              </Toolbar.Button>
            ))}
          </Toolbar.Group>
        ))}
        <Toolbar.Button
          disabled={isDisabled}
          focusableWhenDisabled
          onClick={onWholeText}
          className="edit-tool is-words"
        >
          {t(wholeText)}
        </Toolbar.Button>
      </Toolbar.Root>
      {isLinking && text ? (
        <div className="edit-link">
          <LinkField editor={text.editor} isSafe={isSafeLink} onClose={onLinked} />
        </div>
      ) : null}
    </>
  );
}

interface KindMenuProps {
  state: ToolState;
  tools: Tools;
  isDisabled: boolean;
}

/** What the block is in which the cursor stands. */
function KindMenu({ state, tools, isDisabled }: KindMenuProps) {
  const t = useText();
  const now = state.kind === null ? t('Several kinds') : t(blockKindLabel[state.kind]);
  // Where nothing can be written there is no cursor to tell the kind by.
  const shown = isDisabled ? t('Paragraph') : now;
  const choose = (act: () => void) => {
    // The menu gives the focus back to its button first.
    requestAnimationFrame(() => requestAnimationFrame(act));
  };
  return (
    <Menu
      align="start"
      trigger={
        <Toolbar.Button
          disabled={isDisabled}
          focusableWhenDisabled
          className="edit-tool is-kind"
          aria-label={t('Kind of block: {kind}', { kind: shown })}
        >
          <span className="truncate">{shown}</span>
          <DownIcon className="size-3.5 shrink-0" />
        </Toolbar.Button>
      }
    >
      {blockKinds.map((kind) => (
        <MenuItem
          key={kind}
          {...(kindKeys[kind] ? { keys: kindKeys[kind] } : {})}
          onPress={() => choose(() => tools.setKind(kind))}
        >
          <span aria-hidden="true" className="inline-block w-5">
            {kind === state.kind ? '✓' : ''}
          </span>
          {t(blockKindLabel[kind])}
          {kind === state.kind ? <span className="sr-only">{`, ${t('chosen')}`}</span> : null}
        </MenuItem>
      ))}
    </Menu>
  );
}
