import { Banner } from '@/components/ui/banner';
import { useText } from '@/components/ui/text';
import type { Text } from '@/lib/language/text';

/** The link came without its secret: cut off in a mail, or opened a second time. */
export function IncompleteLink({ ask }: { ask: Text }) {
  const t = useText();
  return (
    <Banner kind="problem" title={t('This link is not complete.')}>
      {t('Open it again exactly as you received it.')} {t(ask)}
    </Banner>
  );
}
