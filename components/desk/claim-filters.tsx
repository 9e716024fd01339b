'use client';

import { useQuery } from '@tanstack/react-query';
import { worded } from '@/components/frame/worded';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { SearchForm } from '@/components/frame/search-form';
import { controlClass, Field } from '@/components/ui/field';
import { SelectControl } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import type { ClaimKind, ClaimState } from '@/lib/domain/claim';
import { claimKindLabel, claimStateLabel } from '@/lib/domain/claim-words';

/** What the address says of the search: empty where it says nothing. */
export type ClaimSearchAsked = Record<
  | 'q'
  | 'rating'
  | 'kind'
  | 'state'
  | 'claimant'
  | 'personId'
  | 'sourceId'
  | 'articleId'
  | 'decidedSince'
  | 'decidedUntil'
  | 'since'
  | 'until',
  string
>;

/** The search over claims: words, then the three lists that are asked for most, then the rest when it is wanted. */
export function ClaimFilters({ asked }: { asked: ClaimSearchAsked }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const params = { slug: newsroom.slug };
  const { data: scales } = useQuery(reading('rating_scale.list', { params }));
  const { data: members } = useQuery(reading('member.list', { params }));
  const ratings = (scales?.items ?? []).flatMap((scale) =>
    scale.ratings.map(({ code, label, sign }) => ({
      value: code,
      label: `${sign} ${worded({ t }, label)}`.trim(),
    })),
  );
  const people = (members?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const { claimant, personId, sourceId, articleId, decidedSince, decidedUntil, since, until } = asked;
  const isMoreAsked = [claimant, personId, decidedSince, decidedUntil, since, until].some(Boolean);
  const day = (name: 'decidedSince' | 'decidedUntil' | 'since' | 'until', label: string) => (
    <Field label={label}>
      {(control) => (
        <input {...control} type="date" name={name} defaultValue={asked[name]} className={controlClass} />
      )}
    </Field>
  );
  return (
    <SearchForm
      path={`/n/${newsroom.slug}/claims`}
      label={t('Search statements and the words they stand on')}
      q={asked.q}
      filters={[
        {
          name: 'rating',
          label: t('Rating'),
          value: asked.rating,
          options: [{ value: '', label: t('Any rating') }, ...withAsked(ratings, asked.rating)],
        },
        {
          name: 'state',
          label: t('State'),
          value: asked.state,
          options: [
            { value: '', label: t('Any state') },
            ...(Object.keys(claimStateLabel) as ClaimState[]).map((value) => ({
              value,
              label: t(claimStateLabel[value]),
            })),
          ],
        },
        {
          name: 'kind',
          label: t('Kind'),
          value: asked.kind,
          options: [
            { value: '', label: t('Any kind') },
            ...(Object.keys(claimKindLabel) as ClaimKind[]).map((value) => ({
              value,
              label: t(claimKindLabel[value]),
            })),
          ],
        },
      ]}
    >
      <details open={isMoreAsked} className="basis-full">
        <summary className="w-fit cursor-pointer py-1 text-sm text-ink-2 hover:text-ink">
          {t('Claimant, person, days')}
        </summary>
        <div className="grid gap-3 pt-2 sm:grid-cols-2 lg:grid-cols-6">
          <Field label={t('Who says so')}>
            {(control) => (
              <input
                {...control}
                name="claimant"
                maxLength={200}
                defaultValue={claimant}
                className={controlClass}
              />
            )}
          </Field>
          <Field label={t('Checked or decided by')}>
            {(control) => (
              <SelectControl
                {...control}
                key={people.length}
                name="personId"
                defaultValue={personId}
                options={[{ value: '', label: t('Anybody') }, ...withAsked(people, personId)]}
              />
            )}
          </Field>
          {day('decidedSince', t('Decided from'))}
          {day('decidedUntil', t('Decided until'))}
          {day('since', t('Marked from'))}
          {day('until', t('Marked until'))}
        </div>
      </details>
      {sourceId ? <input type="hidden" name="sourceId" value={sourceId} /> : null}
      {articleId ? <input type="hidden" name="articleId" value={articleId} /> : null}
    </SearchForm>
  );
}

/** A list that has not come yet must not forget what was chosen from it. */
const withAsked = (options: { value: string; label: string }[], asked: string) =>
  asked === '' || options.some((one) => one.value === asked)
    ? options
    : [...options, { value: asked, label: asked.length > 30 ? '…' : asked }];
