/** Why: approved wordings are put into the text in one way, one or many at once. */
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { useChange } from '@/lib/api/hooks';

/** @param onNewText shows the text that was made; resolves when it is there. */
export function usePutIn(onNewText: () => Promise<void>) {
  const t = useText();
  const { show } = useToast();
  return useChange('version.apply', async ({ version }, { body }) => {
    await onNewText();
    show({
      title: t('Version {number}: {count, plural, one {# wording put in} other {# wordings put in}}', {
        number: version.number,
        count: body.claimIds.length,
      }),
    });
  });
}
