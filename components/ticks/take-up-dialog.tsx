'use client';

import { useEffect, useRef, useState } from 'react';
import { draftKey, useDraft } from '@/components/claims/drafts';
import { SourcePicker } from '@/components/evidence/source-picker';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { SourceFieldsForm, shownFields } from '@/components/sources/source-fields-form';
import { bodyOf, emptyRecord, SourceRecord } from '@/components/sources/source-record';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Dialog } from '@/components/ui/late-dialog';
import { Select } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import { TextField } from '@/components/ui/text-field';
import type { SourceView } from '@/lib/api/views/source-view';
import { EvidenceLevel } from '@/lib/domain/evidence';
import { usualLevel } from '@/lib/domain/tick';
import { text } from '@/lib/language/text';
import type { Hand, SourceInHand } from './source-in-hand';

interface TakeUpDialogProps {
  articleId: string;
  isOpen: boolean;
  hand: Hand;
  onClose: () => void;
  /** A source is in hand now. */
  onTaken: () => void;
}

const levelLabel = { primary: text('Primary'), secondary: text('Secondary'), tertiary: text('Tertiary') };

const takenUp = ({ id, title, kind }: Pick<SourceView, 'id' | 'title' | 'kind'>): SourceInHand => ({
  id,
  title,
  kind,
  locator: '',
  level: usualLevel(kind),
});

/** Takes a source up: type to find it, Enter; where in it, Enter. One that is not there is made on the way. */
export function TakeUpDialog({ articleId, isOpen, hand, onClose, onTaken }: TakeUpDialogProps) {
  const t = useText();
  const [newTitle, setNewTitle] = useState<string | null>(null);
  const close = () => {
    setNewTitle(null);
    onClose();
  };
  const take = (source: SourceInHand) => {
    hand.keep(source);
    setNewTitle(null);
    onTaken();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      isWide={newTitle !== null}
      title={newTitle === null ? t('Take a source up') : t('A new source, to be taken up')}
      description={
        newTitle === null
          ? t.rich(
              'It stays in hand until you put it down: “Tick” <key>t</key> ticks the selected words against it.',
              {
                key: () => <Kbd key="t" keys="t" />,
              },
            )
          : undefined
      }
    >
      {newTitle === null ? (
        <Pick inHand={hand.value} onTake={take} onCreate={setNewTitle} onClose={close} />
      ) : (
        <Make
          articleId={articleId}
          title={newTitle}
          onMade={(source) => take(takenUp(source))}
          onBack={() => setNewTitle(null)}
        />
      )}
    </Dialog>
  );
}

interface PickProps {
  inHand: SourceInHand | null;
  onTake: (source: SourceInHand) => void;
  onCreate: (title: string) => void;
  onClose: () => void;
}

function Pick({ inHand, onTake, onCreate, onClose }: PickProps) {
  const t = useText();
  const [picked, setPicked] = useState<SourceInHand | null>(inHand);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const locator = useRef<HTMLInputElement>(null);
  return (
    <form
      ref={form}
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked) onTake(picked);
        else {
          setMissing(true);
          form.current?.querySelector('input')?.focus();
        }
      }}
    >
      <SourcePicker
        label={t('Source')}
        value={picked}
        onChange={(_, record) => {
          if (record === null) return;
          setMissing(false);
          setPicked(takenUp(record));
          // Once the list has closed and given the focus back.
          requestAnimationFrame(() => locator.current?.focus());
        }}
        onCreate={onCreate}
        error={isMissing ? t('Choose the source that you take up, or make a new one.') : null}
      />
      <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
        <TextField
          ref={locator}
          label={t('Where in it')}
          isOptional
          maxLength={300}
          autoComplete="off"
          placeholder={t('page, paragraph, table')}
          value={picked?.locator ?? ''}
          disabled={picked === null}
          onChange={(event) => picked && setPicked({ ...picked, locator: event.target.value })}
        />
        <Select
          label={t('Level')}
          options={EvidenceLevel.options.map((value) => ({ value, label: t(levelLabel[value]) }))}
          value={picked?.level ?? 'primary'}
          disabled={picked === null}
          onChange={(level) => picked && setPicked({ ...picked, level })}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" keys="enter">
          {t('Take it up')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={onClose}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  );
}

interface MakeProps {
  articleId: string;
  title: string;
  onMade: (source: SourceView) => void;
  onBack: () => void;
}

function Make({ articleId, title, onMade, onBack }: MakeProps) {
  const t = useText();
  const { newsroom, me } = useNewsroom();
  const draft = useDraft(draftKey(me.userId, articleId, 'source-to-take-up'), SourceRecord);
  const record = draft.value ?? { ...emptyRecord, title };
  const form = useOperationForm('source.create', (source) => {
    draft.drop();
    onMade(source);
  });
  const { ref } = form;
  useEffect(() => ref.current?.querySelector('input')?.focus(), [ref]);
  return (
    <form
      ref={ref}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        form.send({ params: { slug: newsroom.slug }, body: bodyOf(record) });
      }}
    >
      <ProblemBanner problem={form.problem} shown={shownFields} />
      <SourceFieldsForm record={record} onRecord={draft.keep} error={form.error} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" isBusy={form.isBusy}>
          {t('Make it and take it up')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('Back')}
        </Button>
      </div>
    </form>
  );
}
