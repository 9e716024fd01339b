'use client';

import { useRouter } from 'next/navigation';
import { Sheet } from '@/components/frame/frame';
import { fromField } from '@/components/frame/moment-field';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { useText } from '@/components/ui/text';
import type { MemberView } from '@/lib/api/views/newsroom-view';
import { IntakeDetails } from './intake-details';
import { IntakeText } from './intake-text';
import { fieldsAfter, textOf } from './intake-draft';
import { useIntake } from './use-intake';

/** From a text to an article: give it, look at what was read out of it, save. */
export function NewArticle({ members }: { members: readonly MemberView[] }) {
  const t = useText();
  const { newsroom, me } = useNewsroom();
  const router = useRouter();
  const intake = useIntake(`${me.userId}/${newsroom.slug}/new-article`);
  const { draft, setDraft } = intake;
  const params = { slug: newsroom.slug };

  const reading = useOperationForm('article.preview', (preview) =>
    setDraft((now) => ({ ...now, preview, fields: fieldsAfter(now.fields, preview) })),
  );
  const saving = useOperationForm(
    'article.create',
    async (article) => {
      await intake.forget();
      router.push(`/n/${newsroom.slug}/articles/${article.id}`);
    },
    draft.id,
  );

  const save = () => {
    const { publishedOn, deadline, namedIds, ...fields } = draft.fields;
    saving.send({
      params,
      body: {
        ...textOf(draft),
        ...fields,
        publishedOn: publishedOn || null,
        deadline: deadline ? fromField(deadline, newsroom.timeZone) : null,
        namedIds: fields.restricted ? namedIds : [],
      },
    });
  };

  return draft.preview ? (
    <IntakeDetails
      preview={draft.preview}
      fields={draft.fields}
      onFields={(fields) => setDraft((now) => ({ ...now, fields }))}
      onBack={() => {
        saving.reset();
        setDraft((now) => ({ ...now, preview: null }));
        requestAnimationFrame(() => document.querySelector<HTMLElement>('main textarea')?.focus());
      }}
      onSave={save}
      form={saving}
      // The page is left right after it is saved: the button stays busy until then.
      isBusy={saving.isBusy || saving.isDone}
      members={members}
    />
  ) : (
    <Sheet
      title={t('New article')}
      lead={t('Paste it or choose a file. You see what is read out of it before it is saved.')}
    >
      <IntakeText
        draft={draft}
        onDraft={setDraft}
        isReady={intake.isReady}
        wasKept={intake.wasKept}
        onStartAfresh={intake.startAfresh}
        onPreview={() => reading.send({ params, body: textOf(draft) })}
        form={reading}
      />
    </Sheet>
  );
}
