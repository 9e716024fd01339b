'use client';

import { Combobox } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { controlClass, Field } from '@/components/ui/field';
import { printDay } from '@/components/frame/moment';
import { isMeant } from '@/components/ui/is-meant';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import { useRested } from '@/components/ui/use-rested';
import { reading } from '@/lib/api/hooks';
import type { SourceView } from '@/lib/api/views/source-view';
import { sourceKindLabel } from '@/lib/domain/source-words';
import type { Translate } from '@/lib/language/translate';
import { isSameList, type Listed, listed } from './listed';

export interface PickedSource {
  id: string;
  title: string;
}

interface Choice extends PickedSource {
  source: SourceView | null;
}

interface SourcePickerProps {
  label: string;
  hint?: string;
  error?: string | null;
  isOptional?: boolean;
  value: PickedSource | null;
  /** `record`: what the list knows of it. */
  onChange: (source: PickedSource | null, record: SourceView | null) => void;
  /** Asked for with what was typed; left out where none is made here. */
  onCreate?: (title: string) => void;
}

const about = (t: Translate, source: SourceView): string =>
  [
    t(sourceKindLabel[source.kind]),
    source.publisher,
    source.author,
    source.publishedOn ? printDay(t, source.publishedOn) : '',
    source.confidential ? t('source:: confidential') : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** A source by typing a part of its title, publisher or author; or a new one. */
export function SourcePicker(props: SourcePickerProps) {
  const { label, hint, error, isOptional = false, value, onChange, onCreate } = props;
  const t = useText();
  const { newsroom } = useNewsroom();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const words = typed === value?.title ? '' : typed.trim();
  const q = useRested(words);
  const found = useQuery({
    ...reading('source.list', { params: { slug: newsroom.slug }, query: { limit: 8, ...(q ? { q } : {}) } }),
    placeholderData: keepPreviousData,
  });
  // What the first try did not find out is no longer waited for: without a line a new one can be made all the same.
  const isAnswered = q === words && !found.isPending && !found.isPlaceholderData;
  const isSettled = isAnswered || (q === words && found.failureCount > 0);
  const sources: Choice[] = (found.data?.items ?? [])
    // Until the answer is here, what was found before is shown as far as it is meant.
    .filter((source) => isAnswered || isMeant(words, source.title, source.publisher, source.author))
    .map((source) => ({ id: source.id, title: source.title, source }));
  const isPickedListed = value === null || words !== '' || sources.some((one) => one.id === value.id);
  const shown: Choice[] = [
    ...sources,
    ...(isPickedListed ? [] : [{ ...value, source: null }]),
    // Not before it is known that there is none by that name: Enter would make it a second time.
    ...(onCreate && isSettled ? [{ id: 'new', title: words, source: null }] : []),
  ];
  const [before, setBefore] = useState<Listed<Choice>>({ words, choices: shown });
  const list = isOpen ? listed(before, words, shown) : { words, choices: shown };
  if (!isSameList(list, before)) setBefore(list);
  const { choices } = list;

  const options = useRef<HTMLDivElement>(null);
  /** The words on which Enter was pressed before anything was found for them. */
  const entered = useRef<string | null>(null);
  useEffect(() => {
    if (entered.current === null || !isSettled) return;
    const isStillMeant = entered.current === words;
    entered.current = null;
    if (isStillMeant) options.current?.querySelector<HTMLElement>('[role="option"]')?.click();
  }, [isSettled, words, choices]);
  const status = found.error
    ? found.error.detail
    : !isSettled || found.isFetching
      ? t('Searching…')
      : sources.length === 0
        ? t('No source by that name.')
        : null;

  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => (
        <Combobox.Root<Choice>
          items={choices}
          filter={null}
          // What is wanted stands first, and Enter takes it: a source by that name, or else a new one.
          autoHighlight
          value={value ? { ...value, source: null } : null}
          itemToStringLabel={(one) => one.title}
          isItemEqualToValue={(one, other) => one.id === other.id}
          onOpenChange={setOpen}
          onInputValueChange={setTyped}
          onValueChange={(next) => {
            if (next?.id === 'new') onCreate?.(next.title);
            else onChange(next ? { id: next.id, title: next.title } : null, next?.source ?? null);
          }}
        >
          <Combobox.Input
            {...control}
            autoComplete="off"
            placeholder={t('Type a title, publisher or author')}
            className={controlClass}
            onBlur={() => (entered.current = null)}
            onKeyDown={(event) => {
              const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
              const isEarly = isEnter && isOpen && words !== '' && !isSettled && choices.length === 0;
              entered.current = isEarly ? words : null;
              if (!isEarly) return;
              // What will stand first is taken once it is there.
              event.preventBaseUIHandler();
              event.preventDefault();
            }}
          />
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} className="z-60">
              <Combobox.Popup className="w-(--anchor-width) min-w-72 rounded-lg border border-rule-2 bg-sheet py-1 shadow-lift max-sm:min-w-0">
                <Combobox.Status className="px-3 py-1 text-sm text-ink-2 empty:hidden">
                  {status}
                </Combobox.Status>
                <Combobox.List ref={options} className="max-h-72 overflow-y-auto overscroll-contain">
                  {(one: Choice) => (
                    <Combobox.Item
                      key={one.id}
                      value={one}
                      className="cursor-pointer px-3 py-1.5 data-highlighted:bg-hover data-selected:font-semibold forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2"
                    >
                      {one.id === 'new' ? (
                        <span className="font-medium">
                          {one.title ? t('New source “{title}”…', { title: one.title }) : t('New source…')}
                        </span>
                      ) : (
                        <>
                          <span className="block font-serif leading-snug">{one.title}</span>
                          {one.source ? (
                            <span className="block text-xs text-ink-2">{about(t, one.source)}</span>
                          ) : null}
                        </>
                      )}
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </Field>
  );
}
