'use client';

import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { AveritecLabel, LineStyle, type Rating, RatingStanding, RatingTone } from '@/lib/domain/rating-scale';
import { codeFrom } from './scale-draft';
import { lineLabel, partLabel, toneLabel, whenApproved } from './scale-words';

interface RatingFieldsProps {
  rating: Rating;
  /** Never on the scale before: its code and what it does are still open. */
  isNew: boolean;
  onChange: (change: Partial<Rating>) => void;
  /** What is wrong with one part. */
  error: (part: keyof Rating) => string | null;
}

const none = '';

/** How a rating is worded and drawn, and what it is called by others; what it does only while it is new. */
export function RatingFields({ rating, isNew, onChange, error }: RatingFieldsProps) {
  const t = useText();
  return (
    <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_5rem_minmax(0,1fr)_minmax(0,1fr)]">
      <TextField
        label={t(partLabel.label)}
        value={rating.label}
        onChange={(event) => {
          const label = event.target.value;
          onChange({ label, ...(isNew ? { code: codeFrom(label) } : {}) });
        }}
        error={error('label') ?? (isNew ? error('code') : null)}
        autoComplete="off"
      />
      <TextField
        label={t(partLabel.sign)}
        value={rating.sign}
        onChange={(event) => onChange({ sign: event.target.value.trim() })}
        error={error('sign')}
        autoComplete="off"
      />
      <Select
        label={t(partLabel.lineStyle)}
        value={rating.lineStyle}
        options={LineStyle.options.map((value) => ({ value, label: t(lineLabel[value]) }))}
        onChange={(lineStyle) => onChange({ lineStyle })}
      />
      <Select
        label={t(partLabel.tone)}
        value={rating.tone}
        options={RatingTone.options.map((value) => ({ value, label: t(toneLabel[value]) }))}
        onChange={(tone) => onChange({ tone })}
      />
      <TextField
        className="sm:col-span-4"
        label={t(partLabel.definition)}
        value={rating.definition}
        onChange={(event) => onChange({ definition: event.target.value })}
        error={error('definition')}
        autoComplete="off"
      />
      <div className="grid gap-3 sm:col-span-4 sm:grid-cols-3">
        {isNew ? (
          <Select
            label={t(partLabel.standing)}
            value={rating.standing}
            options={RatingStanding.options.map((value) => ({ value, label: t(whenApproved[value]) }))}
            onChange={(standing) => onChange({ standing })}
          />
        ) : (
          <p>
            <span className="mb-1 block font-medium">{t(partLabel.standing)}</span>
            <span className="block py-1.5">{t(whenApproved[rating.standing])}</span>
          </p>
        )}
        <Select
          label={t(partLabel.claimReview)}
          value={rating.claimReview === null ? none : String(rating.claimReview)}
          options={[
            { value: none, label: t('value:: None') },
            ...[1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: String(value) })),
          ]}
          onChange={(value) => onChange({ claimReview: value === none ? null : Number(value) })}
        />
        <Select
          label={t(partLabel.averitec)}
          value={rating.averitec ?? none}
          options={[
            { value: none, label: t('value:: None') },
            ...AveritecLabel.options.map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => onChange({ averitec: AveritecLabel.safeParse(value).data ?? null })}
        />
      </div>
    </div>
  );
}
