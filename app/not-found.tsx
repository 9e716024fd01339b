import type { Metadata } from 'next';
import { Door } from '@/components/session/door';
import { ButtonLink } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <Door title="There is nothing here" lead="Or nothing that you may see.">
      <p className="mb-6">
        Check the address. If somebody sent it to you, ask them whether you are named on it.
      </p>
      <ButtonLink kind="primary" href="/">
        To the desk
      </ButtonLink>
    </Door>
  );
}
