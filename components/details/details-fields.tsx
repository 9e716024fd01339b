'use client';

import { MayNot } from '@/components/claims/may-not';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { languageOptions } from '@/components/intake/languages';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import { TextField } from '@/components/ui/text-field';
import type { ArticleView } from '@/lib/api/views/article-view';
import type { MemberView } from '@/lib/api/views/newsroom-view';
import type { Access, Said } from './details-draft';
import { saidLabel } from './details-rows';
import { MemberBoxes } from './member-boxes';
import type { DetailsForm } from './use-details';

interface DetailsFieldsProps {
  article: ArticleView;
  form: DetailsForm;
  members: readonly MemberView[];
}

/** What is said about an article, whose text it is, and who may see it; with the reason where it cannot be changed. */
export function DetailsFields({ article, form, members }: DetailsFieldsProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const { may } = article;
  const { said, writerIds, access } = form.wanted;
  const errorOf = (field: string) => form.problem?.fields.find((one) => one.field === field)?.message ?? null;
  const isAccess = form.isAccessRefused;
  const typed = (field: Exclude<keyof Said, 'language'>) => ({
    label: t(saidLabel[field]),
    isOptional: true,
    value: said[field],
    error: errorOf(field),
    disabled: may.change !== null,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      form.change({ said: { ...form.draft.said, [field]: event.target.value } }),
  });
  const { memberId: meId } = newsroom.me;
  const setAccess = (part: Partial<Access>) => form.change({ access: { ...access, ...part } });
  const namesOf = (people: readonly { name: string }[]) => people.map((one) => one.name).join(', ');
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField maxLength={300} {...typed('byline')} />
        <TextField maxLength={300} {...typed('outlet')} />
        <TextField type="date" {...typed('publishedOn')} />
        <Select
          label={t(saidLabel.language)}
          options={languageOptions(said.language, t.language)}
          value={said.language}
          disabled={may.change !== null}
          onChange={(language) => form.change({ said: { ...form.draft.said, language } })}
          error={errorOf('language')}
        />
        <TextField
          type="datetime-local"
          hint={t('By the clock of {zone}.', { zone: newsroom.timeZone.replaceAll('_', ' ') })}
          {...typed('deadline')}
        />
      </div>
      <MayNot what={t('Changing what is said about it')} why={may.change} />
      {may.setWriters === null ? (
        <MemberBoxes
          label={t('Writers')}
          hint={t('Whose text it is: they answer and add sources, and do not judge it.')}
          error={isAccess ? null : errorOf('memberIds')}
          members={members}
          chosen={writerIds}
          onChange={(ids) => form.change({ writerIds: ids })}
          fixed={
            article.writers.some((one) => one.memberId === meId)
              ? { memberId: meId, isChosen: true, why: t('Another editor has to take you off.') }
              : null
          }
        />
      ) : (
        <div>
          <p className="font-medium">{t('Writers')}</p>
          <p>{namesOf(article.writers) || t('writers:: None named.')}</p>
          <MayNot what={t('Changing the writers')} why={may.setWriters} />
        </div>
      )}
      {may.setAccess === null ? (
        <>
          <Checkbox
            label={t('Restricted')}
            hint={t('For everybody who is not named on it, it does not exist.')}
            checked={access.restricted}
            onChange={(restricted) =>
              setAccess({
                restricted,
                // Those whose text it is are not shut out by a tick.
                memberIds: access.memberIds.length > 0 ? access.memberIds : writerIds,
              })
            }
          />
          {access.restricted ? (
            <MemberBoxes
              label={t('Named on it')}
              error={isAccess ? errorOf('memberIds') : null}
              members={members}
              chosen={access.memberIds}
              onChange={(memberIds) => setAccess({ memberIds })}
              fixed={{ memberId: meId, isChosen: true, why: t('You are, always.') }}
            />
          ) : null}
        </>
      ) : (
        <div>
          <p className="font-medium">{t('article:: Who may see it')}</p>
          <p>
            {article.restricted
              ? t('Restricted to {names}', { names: namesOf(article.named) })
              : t('All of the newsroom')}
          </p>
          <MayNot what={t('Restricting it')} why={may.setAccess} />
        </div>
      )}
    </>
  );
}
