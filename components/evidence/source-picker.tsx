'use client';

import { Combobox } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { controlClass, Field } from '@/components/ui/field';
import { printDay } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { reading } from '@/lib/api/hooks';
import type { SourceView } from '@/lib/api/views/source-view';
import { sourceKindLabel } from '@/lib/domain/source-words';

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
  onChange: (source: PickedSource | null) => void;
  /** Asked for with what was typed; left out where none is made here. */
  onCreate?: (title: string) => void;
}

/** Milliseconds after the last key before the server is asked. */
const restBeforeAsking = 200;

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restBeforeAsking);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

const about = (source: SourceView): string =>
  [
    sourceKindLabel[source.kind],
    source.publisher,
    source.author,
    source.publishedOn ? printDay(source.publishedOn) : '',
    source.confidential ? 'confidential' : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** A source by typing a part of its title, publisher or author; or a new one. */
export function SourcePicker(props: SourcePickerProps) {
  const { label, hint, error, isOptional = false, value, onChange, onCreate } = props;
  const { newsroom } = useNewsroom();
  const [typed, setTyped] = useState('');
  const q = useRested(typed === value?.title ? '' : typed.trim());
  const found = useQuery({
    ...reading('source.list', { params: { slug: newsroom.slug }, query: { limit: 8, ...(q ? { q } : {}) } }),
    placeholderData: keepPreviousData,
  });
  const sources: Choice[] = (found.data?.items ?? []).map((source) => ({
    id: source.id,
    title: source.title,
    source,
  }));
  const isPickedListed = value === null || sources.some((one) => one.id === value.id);
  const choices: Choice[] = [
    ...sources,
    ...(isPickedListed ? [] : [{ ...value, source: null }]),
    ...(onCreate ? [{ id: 'new', title: typed.trim(), source: null }] : []),
  ];
  const status = found.error
    ? found.error.detail
    : found.isFetching
      ? 'Searching…'
      : sources.length === 0
        ? 'No source by that name.'
        : null;

  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => (
        <Combobox.Root<Choice>
          items={choices}
          filter={null}
          value={value ? { ...value, source: null } : null}
          itemToStringLabel={(one) => one.title}
          isItemEqualToValue={(one, other) => one.id === other.id}
          onInputValueChange={setTyped}
          onValueChange={(next) => {
            if (next?.id === 'new') onCreate?.(typed === value?.title ? '' : typed.trim());
            else onChange(next ? { id: next.id, title: next.title } : null);
          }}
        >
          <Combobox.Input
            {...control}
            autoComplete="off"
            placeholder="Type a title, publisher or author"
            className={controlClass}
          />
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} className="z-60">
              <Combobox.Popup className="w-(--anchor-width) min-w-72 rounded-lg border border-rule-2 bg-sheet py-1 shadow-lift max-sm:min-w-0">
                <Combobox.Status className="px-3 py-1 text-sm text-ink-2 empty:hidden">
                  {status}
                </Combobox.Status>
                <Combobox.List className="max-h-72 overflow-y-auto overscroll-contain">
                  {(one: Choice) => (
                    <Combobox.Item
                      key={one.id}
                      value={one}
                      className="cursor-pointer px-3 py-1.5 data-highlighted:bg-hover data-selected:font-semibold forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2"
                    >
                      {one.id === 'new' ? (
                        <span className="font-medium">
                          {one.title ? `New source “${one.title}”…` : 'New source…'}
                        </span>
                      ) : (
                        <>
                          <span className="block font-serif leading-snug">{one.title}</span>
                          {one.source ? (
                            <span className="block text-xs text-ink-2">{about(one.source)}</span>
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
