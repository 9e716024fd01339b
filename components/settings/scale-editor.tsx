'use client';

import { DownArrowIcon, UpArrowIcon } from '@/components/ui/icons';
import { useState } from 'react';
import { typedOn, useDraftOn } from '@/components/claims/draft-on';
import { draftKey, toldBy } from '@/components/claims/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { RatingSample } from '@/components/frame/rating-sample';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { worded } from '@/components/frame/worded';
import { Button } from '@/components/ui/button';
import { lateForm, latePart } from '@/components/ui/late';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { isOf } from '@/lib/api/is-of';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { Rating } from '@/lib/domain/rating-scale';
import { whyKept } from '@/lib/domain/scale-changes';
import type { Text } from '@/lib/language/text';
import { draftOf, isScaleDraft, mayAdd, moved, newRating, type ScaleDraft } from './scale-draft';

const RatingFields = lateForm(async () => (await import('./rating-fields')).RatingFields);
const ProblemBanner = latePart(async () => (await import('@/components/frame/problem-banner')).ProblemBanner);
const Banner = latePart(async () => (await import('@/components/ui/banner')).Banner);
const ScaleDifferences = latePart(async () => (await import('./scale-differences')).ScaleDifferences);
const keptDraft = toldBy(isScaleDraft);
const isScale = isOf<RatingScaleView>('code', 'name', 'ratings', 'version');

interface ScaleEditorProps {
  scale: RatingScaleView;
  /** The codes that any of its versions has had. */
  known: ReadonlySet<string>;
  onSaved: (scale: RatingScaleView) => void;
}

/** A scale, rating by rating, in the order of its keys. Saving makes a new version. */
export function ScaleEditor({ scale, known, onSaved }: ScaleEditorProps) {
  const t = useText();
  const { newsroom, me } = useNewsroom();
  const asItIs = draftOf(scale);
  const kept = useDraftOn(draftKey(me.userId, scale.id, 'scale'), keptDraft, typedOn(scale.version, asItIs));
  const [open, setOpen] = useState<number | null>(null);
  const form = useOperationForm('rating_scale.change', (view) => {
    kept.drop();
    setOpen(null);
    onSaved(view);
  });
  const draft = kept.value ?? asItIs;
  const { ratings } = draft;
  const change = (more: Partial<ScaleDraft>) => kept.keep({ ...draft, ...more });
  const changeAt = (at: number, more: Partial<Rating>) =>
    change({ ratings: ratings.map((one, n) => (n === at ? { ...one, ...more } : one)) });
  const move = (at: number, by: -1 | 1) => {
    change({ ratings: moved(ratings, at, by) });
    if (open === at) setOpen(at + by);
  };
  const now = form.problem?.current;
  const current = isScale(now) ? now : undefined;
  const errorAt = (at: number, part: string) => form.error(`ratings.${at}.${part}`);
  const shown = ['name', 'note', ...ratings.flatMap((_, at) => parts.map((part) => `ratings.${at}.${part}`))];
  return (
    <form
      ref={form.ref}
      noValidate
      aria-label={t('Change the scale')}
      onSubmit={(event) => {
        event.preventDefault();
        form.send({
          params: { slug: newsroom.slug, code: scale.code },
          body: { ...draft, expectedVersion: current?.version ?? kept.version },
        });
      }}
    >
      {form.problem ? <ProblemBanner problem={form.problem} shown={shown} className="mb-4" /> : null}
      {current ? (
        <>
          <Banner className="mb-4" title={t('As it is now')}>
            {current.ratings.map((one) => worded({ t }, one.label)).join(' · ')}
          </Banner>
          <section aria-labelledby="meeting" className="mb-4">
            <h2 id="meeting" className="font-semibold">
              {t('What yours changes in it')}
            </h2>
            <ScaleDifferences before={current} after={draft} />
          </section>
        </>
      ) : null}
      <TextField
        label={t('Name')}
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
        error={form.error('name')}
        className="mb-4 max-w-sm"
        autoComplete="off"
      />
      <ol className="border-t border-ink">
        {ratings.map((rating, at) => (
          <Line
            key={at}
            rating={rating}
            number={at + 1}
            isOpen={open === at || parts.some((part) => errorAt(at, part) !== null)}
            isNew={!known.has(rating.code)}
            whyStays={whyKept(scale.code, rating.code)}
            onOpen={(isOpen) => setOpen(isOpen ? at : null)}
            onUp={at > 0 ? () => move(at, -1) : null}
            onDown={at < ratings.length - 1 ? () => move(at, 1) : null}
            onRemove={() => {
              change({ ratings: ratings.filter((_, n) => n !== at) });
              setOpen(null);
            }}
            onChange={(more) => changeAt(at, more)}
            error={(part) => errorAt(at, part)}
          />
        ))}
      </ol>
      {mayAdd(ratings) ? (
        <Button
          kind="quiet"
          className="mt-2"
          onClick={() => {
            change({ ratings: [...ratings, newRating(scale.code)] });
            setOpen(ratings.length);
          }}
        >
          {t('Add a rating')}
        </Button>
      ) : (
        <p className="mt-2 text-sm text-ink-2">
          {t('There are nine keys, so there are nine ratings at most.')}
        </p>
      )}
      <TextField
        className="mt-5 max-w-prose"
        label={t('What changes, and why')}
        hint={t('It stands in the history, beside your name.')}
        value={draft.note}
        onChange={(event) => change({ note: event.target.value })}
        error={form.error('note')}
        autoComplete="off"
      />
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" isBusy={form.isBusy}>
          {t('Save as version {number, number}', { number: (current?.version ?? scale.version) + 1 })}
        </Button>
        {kept.value ? (
          <Button
            kind="quiet"
            onClick={() => {
              kept.drop();
              form.reset();
              setOpen(null);
            }}
          >
            {t('Back to how it is')}
          </Button>
        ) : null}
        {kept.isUnkept ? (
          <span role="status" className="text-sm text-wrong">
            {t('This browser does not keep what you type: save it before you leave.')}
          </span>
        ) : null}
      </div>
    </form>
  );
}

const parts = ['code', 'label', 'definition', 'sign'] as const;

interface LineProps {
  rating: Rating;
  number: number;
  isOpen: boolean;
  isNew: boolean;
  whyStays: Text | null;
  onOpen: (isOpen: boolean) => void;
  /** Null at the end of the list. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
  onChange: (change: Partial<Rating>) => void;
  error: (part: keyof Rating) => string | null;
}

function Line(props: LineProps) {
  const { rating, number, isOpen, isNew, whyStays, onOpen, onUp, onDown, onRemove, onChange, error } = props;
  const t = useText();
  const label = worded({ t }, rating.label) || t('New rating');
  return (
    <li className="border-b border-rule py-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="w-4 text-right tabular-nums">{number}</span>
        <span className="sm:w-32">
          <RatingSample tone={rating.tone} lineStyle={rating.lineStyle} sign={rating.sign} label={label} />
        </span>
        <span className="min-w-0 flex-1 basis-60 text-ink-2 max-sm:basis-full">
          {worded({ t }, rating.definition)}
        </span>
        <span className="flex gap-1">
          <Button
            kind="quiet"
            disabled={onUp === null}
            onClick={onUp ?? undefined}
            aria-label={t('Move {label} up', { label })}
          >
            <UpArrowIcon className="size-4" />
          </Button>
          <Button
            kind="quiet"
            disabled={onDown === null}
            onClick={onDown ?? undefined}
            aria-label={t('Move {label} down', { label })}
          >
            <DownArrowIcon className="size-4" />
          </Button>
          <Button
            kind="quiet"
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
            aria-label={t('Change {label}', { label })}
          >
            {t('Change')}
          </Button>
        </span>
      </div>
      {isOpen ? (
        <div className="mt-3 mb-2 sm:pl-7">
          <RatingFields rating={rating} isNew={isNew} onChange={onChange} error={error} />
          <div className="mt-3 text-sm text-ink-2">
            {whyStays !== null && !isNew ? (
              t(whyStays)
            ) : (
              <Button kind="quiet" className="-ml-2.5" onClick={onRemove}>
                {t('Take it off the scale')}
              </Button>
            )}
          </div>
        </div>
      ) : null}
    </li>
  );
}
