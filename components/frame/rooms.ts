import { text, type Text } from '@/lib/language/text';

/** The rooms of a newsroom, as the bar and the menu list them. */
export const roomsOf = (slug: string): readonly { label: Text; href: string }[] => [
  { label: text('Desk'), href: `/n/${slug}` },
  { label: text('Reviews'), href: `/n/${slug}/reviews` },
  { label: text('Claims'), href: `/n/${slug}/claims` },
  { label: text('Sources'), href: `/n/${slug}/sources` },
];
