'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { useFocusHome } from './use-focus-home';

interface KeptFormProps {
  label: string;
  className?: string;
  /** Null while what was typed has met somebody else's change: that is answered first. */
  onSave: (() => void) | null;
  onClose: () => void;
  /** Null where nothing was typed that is not recorded. */
  onDrop: (() => void) | null;
  /** Its fields, and why it was not saved. */
  children: React.ReactNode;
}

/** A form in a claim's panel that keeps what was typed when it is closed. Its keys are its own, not the panel's. */
export function KeptForm({
  label,
  className = 'space-y-2',
  onSave,
  onClose,
  onDrop,
  children,
}: KeptFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  useFocusHome(form);
  return (
    <form
      ref={form}
      aria-label={label}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSave?.();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onSave?.();
        else return;
        event.preventDefault();
      }}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        {onSave === null ? null : (
          <Button kind="primary" type="submit" keys="mod+enter">
            {t('Save')}
          </Button>
        )}
        <Button kind="quiet" keys="escape" onClick={onClose}>
          {t('Close')}
        </Button>
        {onDrop === null ? null : (
          <Button kind="quiet" onClick={onDrop} className="ml-auto">
            {t('Drop the change')}
          </Button>
        )}
      </div>
    </form>
  );
}
