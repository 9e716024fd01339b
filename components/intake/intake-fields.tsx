'use client';

import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { worded } from '@/components/frame/worded';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { RadioList } from '@/components/ui/radio-list';
import { Select } from '@/components/ui/select';
import { TextArea, TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { rolesText } from '@/components/settings/role-words';
import type { MemberView } from '@/lib/api/views/newsroom-view';
import { articlePurposeLabel } from '@/lib/domain/article-words';
import type { IntakeFields } from './intake-draft';
import { languageOptions } from './languages';

/** The fields below, as the contract names them. */
export const shownFields = [
  'purpose',
  'title',
  'standfirst',
  'byline',
  'outlet',
  'publishedOn',
  'deadline',
  'language',
  'restricted',
  'namedIds',
] as const;

interface IntakeFieldsFormProps {
  fields: IntakeFields;
  onFields: (fields: IntakeFields) => void;
  error: (field: string) => string | null;
  members: readonly MemberView[];
}

/** What is said about the article; read out of the text where it says so, to be put right here. */
export function IntakeFieldsForm({ fields, onFields, error, members }: IntakeFieldsFormProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const set = <Name extends keyof IntakeFields>(name: Name, value: IntakeFields[Name]) =>
    onFields({ ...fields, [name]: value });
  const typed = (name: 'title' | 'standfirst' | 'byline' | 'outlet' | 'publishedOn' | 'deadline') => ({
    value: fields[name],
    error: error(name),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set(name, event.target.value),
  });
  const restricting = useMay('article.set_access');
  // Ticked in a draft of another day it can still be taken back.
  const whyOpen = t(
    'Everybody in the newsroom will see it: only an editor restricts an article. If it is not for all eyes, have an editor save it and name you.',
  );
  const others = members.filter((one) => one.id !== newsroom.me.memberId && !one.isDisabled);
  const toggle = (id: string, isNamed: boolean) =>
    set('namedIds', isNamed ? [...fields.namedIds, id] : fields.namedIds.filter((one) => one !== id));

  return (
    <>
      <RadioList
        label={t('Purpose')}
        value={fields.purpose}
        onChange={(purpose) => set('purpose', purpose)}
        error={error('purpose')}
        options={[
          {
            value: 'before_publication',
            label: worded({ t }, articlePurposeLabel.before_publication),
            hint: t('Ours, not out yet: what is wrong has to change.'),
          },
          {
            value: 'published_elsewhere',
            label: worded({ t }, articlePurposeLabel.published_elsewhere),
            hint: t('Somebody else’s, or already out: what is wrong stays wrong.'),
          },
        ]}
      />
      <TextArea label={t('Headline')} rows={2} {...typed('title')} />
      <TextArea label={t('Standfirst')} isOptional rows={2} {...typed('standfirst')} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField label={t('Byline')} isOptional {...typed('byline')} />
        <TextField label={t('Outlet')} isOptional {...typed('outlet')} />
        <TextField label={t('Publication date')} isOptional type="date" {...typed('publishedOn')} />
        <Select
          label={t('Language')}
          options={languageOptions(fields.language, t.language)}
          value={fields.language}
          onChange={(language) => set('language', language)}
          error={error('language')}
        />
      </div>
      <TextField
        label={t('Deadline')}
        isOptional
        hint={t('By the clock of {zone}.', { zone: newsroom.timeZone.replaceAll('_', ' ') })}
        type="datetime-local"
        {...typed('deadline')}
      />
      {restricting.isAllowed || fields.restricted ? (
        <Checkbox
          label={t('Restricted')}
          hint={
            restricting.isAllowed ? t('For everybody who is not named on it, it does not exist.') : whyOpen
          }
          checked={fields.restricted}
          onChange={(restricted) => set('restricted', restricted)}
        />
      ) : (
        <p className="text-sm text-ink-2">{whyOpen}</p>
      )}
      {fields.restricted && restricting.isAllowed ? (
        <FieldGroup label={t('Named on it')} hint={t('You are, always.')} error={error('namedIds')}>
          <div className="max-h-48 overflow-y-auto border-l-2 border-rule pl-3">
            {others.map((member) => (
              <Checkbox
                key={member.id}
                label={
                  <>
                    {member.name} <span className="text-ink-3">{rolesText(t, member.roles)}</span>
                  </>
                }
                checked={fields.namedIds.includes(member.id)}
                onChange={(isNamed) => toggle(member.id, isNamed)}
              />
            ))}
            {others.length === 0 ? (
              <p className="text-ink-2">{t('There is nobody else in this newsroom yet.')}</p>
            ) : null}
          </div>
        </FieldGroup>
      ) : null}
    </>
  );
}
