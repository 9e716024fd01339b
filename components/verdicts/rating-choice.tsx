'use client';

import { useId } from 'react';
import { worded } from '@/components/frame/worded';
import { Kbd } from '@/components/ui/kbd';
import { useSingleKeysOn } from '@/components/ui/single-key-setting';
import { useText } from '@/components/ui/text';
import type { Rating } from '@/lib/domain/rating-scale';
import { RatingLine } from './rating-mark';
import { inkBorder, inkText } from './tones';

interface RatingChoiceProps {
  label: string;
  ratings: Rating[];
  value: string | null;
  onChange: (code: string) => void;
  error?: string | null;
  /** Where a heading above says it already: heard, not seen. */
  isLabelHidden?: boolean;
  /** Printed on the ratings, where pressing them chooses one. */
  hasKeys?: boolean;
}

/** One of a scale's ratings. Arrows move, as in every group of radio buttons; 1–9 choose from anywhere. */
export function RatingChoice({
  label,
  ratings,
  value,
  onChange,
  error,
  hasKeys = true,
  isLabelHidden = false,
}: RatingChoiceProps) {
  const t = useText();
  const id = useId();
  const areKeysOn = useSingleKeysOn() && hasKeys;
  const chosen = ratings.find((one) => one.code === value);
  const described = [chosen ? `${id}-means` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <fieldset
      aria-describedby={described || undefined}
      aria-invalid={error ? true : undefined}
      className="min-w-0"
      data-rating-choice=""
    >
      <legend className={isLabelHidden ? 'sr-only' : 'label mb-1.5'}>{label}</legend>
      <div className="grid grid-cols-2 gap-1.5">
        {ratings.map((rating, at) => {
          const isOn = rating.code === value;
          return (
            <label
              key={rating.code}
              title={worded({ t }, rating.definition)}
              className={`relative flex min-h-8 cursor-pointer items-center gap-2 rounded-md border px-2 py-1 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-sm:min-h-10 ${
                isOn
                  ? `font-semibold ring-1 ring-current ring-inset ${inkBorder[rating.tone]} ${inkText[rating.tone]} forced-colors:border-[Highlight] forced-colors:outline-2 forced-colors:outline-[Highlight]`
                  : 'border-rule-2 hover:bg-hover'
              }`}
            >
              <input
                type="radio"
                name={id}
                value={rating.code}
                checked={isOn}
                onChange={() => onChange(rating.code)}
                aria-keyshortcuts={areKeysOn ? String(at + 1) : undefined}
                className="absolute inset-0 cursor-pointer appearance-none opacity-0"
              />
              <span aria-hidden="true" className={`w-3.5 text-center ${inkText[rating.tone]}`}>
                {rating.sign}
              </span>
              <RatingLine rating={rating} />
              <span className="min-w-0 flex-1 leading-tight">{worded({ t }, rating.label)}</span>
              {areKeysOn ? <Kbd keys={String(at + 1)} /> : null}
            </label>
          );
        })}
      </div>
      <p id={`${id}-means`} className="mt-1.5 min-h-5 text-sm text-ink-2">
        {chosen ? worded({ t }, chosen.definition) : t('Choose one: what it means then stands here.')}
      </p>
      {error ? (
        <p id={`${id}-error`} className="mt-0.5 text-sm text-wrong">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
