'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useRouter } from 'next/navigation';
import { SearchIcon } from '@/components/ui/icons';
import { useRef, useState } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { useText } from '@/components/ui/text';
import { type Choice, type Choices, useChoices } from './palette-choices';

/** `⌘/Ctrl K`: rooms, articles, claims and whatever the page can do, by name, each with its key. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  const router = useRouter();
  const [isOpen, setOpen] = useState(true);
  const chosen = useRef<Choice | null>(null);
  const [typed, setTyped] = useState('');
  const { groups, isAsking } = useChoices(typed);

  const choose = (choice: Choice) => {
    chosen.current = choice;
    setOpen(false);
  };
  const closed = () => {
    onClose();
    const choice = chosen.current;
    if (choice?.href) router.push(choice.href);
    // The dialog gives the focus back in the frame after this one; what is done may then take it somewhere else.
    else requestAnimationFrame(() => requestAnimationFrame(() => choice?.run?.()));
  };
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => (open ? undefined : closed())}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          aria-label={t('Everything by name')}
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-[85dvh] w-full flex-col overflow-hidden border border-rule-2 bg-sheet shadow-lift sm:top-[12dvh] sm:max-h-[70dvh] sm:max-w-xl sm:rounded-xl"
        >
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            autoHighlight="always"
            keepHighlight
            value={typed}
            onValueChange={(value, { reason }) => (reason === 'item-press' ? undefined : setTyped(value))}
            itemToStringValue={(one: Choice) => one.label}
          >
            <div className="flex items-center gap-2.5 border-b border-rule px-4">
              <SearchIcon className="size-4 shrink-0 text-ink-3" />
              <Autocomplete.Input
                aria-label={t('What are you looking for?')}
                placeholder={t('An article, a claim, a page, anything that can be done here')}
                className="min-h-12 w-full min-w-0 bg-transparent text-[1rem] outline-none placeholder:text-ink-3"
              />
              <Dialog.Close className="rounded-md p-1 text-sm text-ink-2 hover:bg-hover hover:text-ink">
                <span className="sr-only">{t('Close')}</span>
                <Kbd keys="escape" />
              </Dialog.Close>
            </div>
            <Autocomplete.Status className="sr-only">
              {isAsking
                ? t('Searching…')
                : t('{count, plural, =0 {Nothing found.} one {# found.} other {# found.}}', {
                    count: groups.reduce((sum, { items }) => sum + items.length, 0),
                  })}
            </Autocomplete.Status>
            {groups.length === 0 ? (
              <p className="px-4 py-6 text-ink-2">
                {isAsking ? t('Searching…') : t('Nothing is called so. Fewer words find more.')}
              </p>
            ) : null}
            <Autocomplete.List className="overflow-y-auto overscroll-contain pb-2 empty:hidden">
              {(group: Choices) => (
                <Autocomplete.Group key={group.value} items={group.items}>
                  <Autocomplete.GroupLabel className="label px-4 pt-3 pb-1">
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(one: Choice) => (
                      <Autocomplete.Item
                        key={one.id}
                        value={one}
                        onClick={() => choose(one)}
                        className="flex min-h-9 cursor-pointer items-baseline gap-3 px-4 py-1.5 outline-none data-highlighted:bg-hover max-sm:min-h-11 forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2"
                      >
                        <Line choice={one} />
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The newsroom's own words in its serif, ours in the small sans. */
function Line({ choice: { label, about, keys } }: { choice: Choice }) {
  return (
    <>
      <span className={about === undefined ? '' : 'line-clamp-2 min-w-0 font-serif'}>{label}</span>
      {about ? (
        <span className="max-w-[45%] min-w-0 shrink-0 truncate text-sm text-ink-2">{about}</span>
      ) : null}
      {keys ? (
        <span className="ml-auto shrink-0">
          {keys.map((one) => (
            <Kbd key={one} keys={one} className="ml-1" />
          ))}
        </span>
      ) : null}
    </>
  );
}
