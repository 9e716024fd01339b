'use client';

import { useRef } from 'react';
import { SearchIcon } from '@/components/ui/icons';
import { AddressForm } from '@/components/ui/address-form';
import { controlClass, Field } from '@/components/ui/field';
import { classNames } from '@/components/ui/class-names';
import { Kbd } from '@/components/ui/kbd';
import { useKeysHere } from '@/components/ui/single-key-setting';
import { useText } from '@/components/ui/text';
import { SelectControl, type Option } from '@/components/ui/select';

interface SearchFormProps {
  /** The page itself: the search stands in its address, so that it can be sent to somebody. */
  path: string;
  /** What is searched for. */
  label: string;
  q: string;
  /** Lists to narrow it by; the first option, with the value "", is all. */
  filters: readonly { name: string; label: string; value: string; options: readonly Option[] }[];
  /** Further fields of the same form, below. */
  children?: React.ReactNode;
}

/** Lists and days are chosen; what is typed is sent by Enter. */
const isChosen = (field: EventTarget) =>
  field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'date');

/** Milliseconds without typing after which a search begins. */
const pause = 350;

export function SearchForm({ path, label, q, filters, children }: SearchFormProps) {
  const t = useText();
  const keysHere = useKeysHere('/');
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const go = () => {
    clearTimeout(timer.current);
    form.current?.requestSubmit();
  };
  // A form of several fields without a button is not sent by Enter: browsers leave that to us.
  const onEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    go();
  };
  return (
    <AddressForm
      ref={form}
      path={path}
      role="search"
      className="mb-6 flex flex-wrap gap-3"
      onKeyDown={onEnter}
    >
      <Field label={label} isLabelHidden className="flex-1 max-sm:basis-full">
        {(control) => (
          <span className="relative block">
            <SearchIcon className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3" />
            <input
              {...control}
              type="search"
              name="q"
              maxLength={200}
              defaultValue={q}
              placeholder={label}
              onChange={() => {
                clearTimeout(timer.current);
                timer.current = setTimeout(go, pause);
              }}
              aria-keyshortcuts={keysHere}
              className={classNames(controlClass, 'peer pr-8 pl-8 text-ellipsis')}
            />
            <Kbd
              keys="/"
              className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 peer-focus:hidden peer-not-placeholder-shown:hidden max-sm:hidden"
            />
          </span>
        )}
      </Field>
      {filters.map((filter) => (
        <Field
          key={filter.name}
          label={filter.label}
          isLabelHidden
          className="max-sm:min-w-0 max-sm:flex-1 max-sm:basis-[calc(50%-0.375rem)]"
        >
          {(control) => (
            <SelectControl
              {...control}
              name={filter.name}
              defaultValue={filter.value}
              onChange={go}
              options={filter.options}
              className="sm:min-w-40"
            />
          )}
        </Field>
      ))}
      {children ? (
        <div className="contents" onChange={(event) => void (isChosen(event.target) && go())}>
          {children}
        </div>
      ) : null}
      <noscript>
        <button type="submit" className="rounded-md border border-rule-2 px-3 py-1.5">
          {t('Search')}
        </button>
      </noscript>
    </AddressForm>
  );
}
