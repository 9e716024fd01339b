'use client';

import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { lateForm, latePart } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { MayNot } from '../claims/may-not';
import type { DecidingState } from './use-deciding';

const DecisionForm = lateForm(async () => (await import('./decision-form')).DecisionFormFor);
const SendingBar = latePart(async () => (await import('../claims/sending-bar')).SendingBar);
const DecisionProblem = latePart(async () => (await import('./decision-problem')).DecisionProblem);

interface DecisionBarProps {
  deciding: DecidingState;
  /** The words that are in the article. */
  words: string;
  /** In a list only the line that the keys act on has a primary button. */
  isPlain?: boolean;
}

/** What an editor can decide on a verdict, in place; what not, and why. */
export function DecisionBar({ deciding, words, isPlain = false }: DecisionBarProps) {
  const t = useText();
  const { offered, act, form, isWaiting, isDecision, claim, refusals } = deciding;
  const isEditor = useNewsroom().newsroom.me.roles.includes('editor');
  if (isWaiting) return isDecision ? <SendingBar claimId={claim.id} /> : null;
  return (
    <div className="max-w-2xl">
      {form ? (
        <DecisionForm
          key={form}
          deciding={deciding}
          form={form}
          words={words}
          onClose={() => deciding.setForm(null)}
        />
      ) : (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {offered.approve ? (
            <Button kind={isPlain ? 'plain' : 'primary'} keys="a" onClick={() => act('approve')}>
              {t('Approve')}
            </Button>
          ) : null}
          {offered.reaffirm ? (
            <Button kind={isPlain ? 'plain' : 'primary'} keys="a" onClick={() => act('reaffirm')}>
              {t('Reaffirm…')}
            </Button>
          ) : null}
          {offered.wording ? (
            <Button keys="w" onClick={() => act('wording')}>
              {t('Other wording…')}
            </Button>
          ) : null}
          {offered.send_back ? (
            <Button keys="r" onClick={() => act('send_back')}>
              {t('Send back…')}
            </Button>
          ) : null}
          {offered.override ? (
            <Button keys="o" onClick={() => act('override')}>
              {t('Override…')}
            </Button>
          ) : null}
          {offered.by_name ? (
            <Button onClick={() => act('by_name')}>{t('Let it stand by name…')}</Button>
          ) : null}
        </div>
      )}
      {deciding.problem ? <DecisionProblem deciding={deciding} /> : null}
      {(claim.state === 'submitted' || claim.state === 'stale') && isEditor ? (
        <MayNot what={offered.send_back ? t('Approving') : t('Deciding')} why={refusals.decide} />
      ) : null}
      {claim.state === 'approved' && claim.standing === 'must_change' && isEditor ? (
        <MayNot what={t('Letting it stand by name')} why={refusals.standByName} />
      ) : null}
    </div>
  );
}
