/** Where the links of a rationale may lead. */
export const isSafeHref = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s]+$/iu.test(href);
