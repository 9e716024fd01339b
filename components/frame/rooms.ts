/** The rooms of a newsroom, as the bar and the menu list them. */
export const roomsOf = (slug: string): readonly { label: string; href: string }[] => [
  { label: 'Desk', href: `/n/${slug}` },
  { label: 'Reviews', href: `/n/${slug}/reviews` },
  { label: 'Claims', href: `/n/${slug}/claims` },
  { label: 'Sources', href: `/n/${slug}/sources` },
];
