'use client';

import { ProblemBanner } from '@/components/frame/problem-banner';
import type { OperationForm } from '@/components/frame/use-operation-form';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Dialog, type DialogProps } from '@/components/ui/dialog';

interface FormDialogProps extends Pick<DialogProps, 'onClose' | 'title' | 'description' | 'children'> {
  id: string;
  /** How far its parts stand from each other. */
  className: string;
  form: OperationForm;
  isBusy: boolean;
  /** Fields that show their problem themselves. */
  shown: readonly string[];
  onSend: () => void;
  /** What is printed on the button that sends it. */
  go: string;
  /** What stands beside that button. */
  others: React.ReactNode;
}

/**
 * A form over the text: sent by its button or from the keyboard, and not again while it is on its way. Until the answer
 * is there it stays: what would be written in the text meanwhile, the answer would throw away.
 */
export function FormDialog(props: FormDialogProps) {
  const { id, className, form, isBusy, shown, onSend, onClose, go, others, children, ...dialog } = props;
  return (
    <Dialog
      {...dialog}
      onClose={() => {
        if (!isBusy) onClose();
      }}
      isOpen
      isWide
      actions={
        <>
          <Button kind="primary" type="submit" form={id} keys="mod+enter" isBusy={isBusy}>
            {go}
          </Button>
          {others}
        </>
      }
    >
      <form
        id={id}
        ref={form.ref}
        noValidate
        className={classNames('flex flex-col', className)}
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
          event.preventDefault();
          if (!isBusy) onSend();
        }}
      >
        <ProblemBanner problem={form.problem} shown={shown} />
        {children}
      </form>
    </Dialog>
  );
}
