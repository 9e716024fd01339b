'use client';

import { useRouter } from 'next/navigation';

interface AddressFormProps extends Omit<
  React.ComponentPropsWithRef<'form'>,
  'action' | 'method' | 'onSubmit'
> {
  /** The page that is asked for; the fields become its query. */
  path: string;
}

/** Fields that stand in the page's address. Without scripts the browser goes there by itself. */
export function AddressForm({ path, ...rest }: AddressFormProps) {
  const router = useRouter();
  return (
    <form
      {...rest}
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
        const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
        router.replace(`${path}?${new URLSearchParams(fields).toString()}`, { scroll: false });
      }}
    />
  );
}
