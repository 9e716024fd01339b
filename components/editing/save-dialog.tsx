'use client';

import { useKeptText } from '@/components/claims/use-kept-text';
import type { OperationForm } from '@/components/frame/use-operation-form';
import { DOT } from '@/components/ui/dot';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { Followed } from '@/lib/editor/follow-places';
import { TouchedClaims } from './claims-aside';
import type { EditBase } from './edit-base';
import { FormDialog } from './form-dialog';

interface SaveDialogProps {
  articleId: string;
  base: EditBase;
  followed: readonly Followed[];
  form: OperationForm;
  isBusy: boolean;
  onSave: (note: string) => void;
  onClose: () => void;
}

/** What saving will do to the claims, and a note that goes with it. */
export function SaveDialog({ articleId, base, followed, form, isBusy, onSave, onClose }: SaveDialogProps) {
  const t = useText();
  const [note, setNote] = useKeptText(articleId, 'article-text-note');
  const count = (fate: Followed['fate']) => followed.filter((one) => one.fate === fate).length;
  const touched = followed.filter((one) => one.fate !== 'kept');
  return (
    <FormDialog
      id="save-version"
      className="gap-4"
      form={form}
      isBusy={isBusy}
      shown={['note']}
      onSend={() => onSave(note)}
      onClose={onClose}
      title={t('Save as version {number}', { number: base.version + 1 })}
      description={t('Everybody on the desk works on it from then on. Older versions stay.')}
      go={t('Save')}
      others={
        <Button kind="quiet" disabled={isBusy} onClick={onClose}>
          {t('Go on writing')}
        </Button>
      }
    >
      <TextArea
        label={t('Note')}
        isOptional
        hint={t('What you changed, and why: it stands in the list of versions.')}
        rows={2}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={form.error('note')}
      />
      <section aria-labelledby="save-claims">
        <h3 id="save-claims" className="label">
          {t('What it does to the claims')}
        </h3>
        {base.claims.length === 0 ? (
          <p className="mt-1 text-ink-2">{t('No claim stands on this text yet.')}</p>
        ) : (
          <p className="mt-1">
            {t(
              '{kept, plural, =0 {None follows} one {# follows its words} other {# follow their words}} · {changed, plural, =0 {none changes} one {# changes} other {# change}} · {lost, plural, =0 {none loses its place} one {# loses its place} other {# lose their place}}',
              { kept: count('kept'), changed: count('changed'), lost: count('lost') },
            )}
            {count('fixed') > 0
              ? `${DOT}${t('{count, plural, one {# reads as was approved} other {# read as was approved}}', { count: count('fixed') })}`
              : ''}
          </p>
        )}
        {touched.length > 0 ? (
          <>
            <TouchedClaims base={base} touched={touched} />
            {touched.every((one) => one.fate === 'fixed') ? null : (
              <p className="mt-2 text-sm text-ink-2">
                {t(
                  'A verdict on changed words goes stale. What lost its place waits to be attached again, with all that belongs to it.',
                )}
              </p>
            )}
          </>
        ) : null}
      </section>
    </FormDialog>
  );
}
