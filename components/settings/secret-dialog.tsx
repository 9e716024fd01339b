'use client';

import { useRef } from 'react';
import { Copy } from '@/components/ui/copy';
import { Dialog } from '@/components/ui/late-dialog';
import { controlClass, Field } from '@/components/ui/field';
import { classNames } from '@/components/ui/class-names';

interface SecretDialogProps {
  title: string;
  description: React.ReactNode;
  /** Null while there is none. */
  secret: string | null;
  label: string;
  onClose: () => void;
}

/** Something that is shown once: only its hash is kept. */
export function SecretDialog({ title, description, secret, label, onClose }: SecretDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      isOpen={secret !== null}
      onClose={onClose}
      title={title}
      description={description}
      initialFocus={field}
      actions={
        <Copy
          select={() => field.current?.select()}
          write={(clipboard) => clipboard.writeText(secret ?? '')}
        />
      }
    >
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            ref={field}
            readOnly
            value={secret ?? ''}
            onFocus={(event) => event.target.select()}
            className={classNames(controlClass, 'font-mono')}
          />
        )}
      </Field>
    </Dialog>
  );
}
