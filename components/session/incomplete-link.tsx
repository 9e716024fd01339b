import { Banner } from '@/components/ui/banner';

/** The link came without its secret: cut off in a mail, or opened a second time. */
export function IncompleteLink({ ask }: { ask: string }) {
  return (
    <Banner kind="problem" title="This link is not complete.">
      Open it again exactly as you received it. {ask}
    </Banner>
  );
}
