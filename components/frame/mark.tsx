import Link from 'next/link';

/** The proof-reader's mark: let it stand. */
export function Mark({ href }: { href: string }) {
  return (
    <Link
      href={href}
      aria-label="Stet: to the desk"
      className="border-b-2 border-dotted border-ink pb-px font-serif text-xl leading-none font-semibold italic no-underline"
    >
      stet
    </Link>
  );
}
