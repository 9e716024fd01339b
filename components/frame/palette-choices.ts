'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { worded } from '@/components/frame/worded';
import { isMeant } from '@/components/ui/is-meant';
import { useText } from '@/components/ui/text';
import { useRested } from '@/components/ui/use-rested';
import { reading } from '@/lib/api/hooks';
import { interfaceLanguageNames, interfaceLanguages } from '@/lib/language/interface-language';
import { saidOf, text, type Text } from '@/lib/language/text';
import { chooseLanguage } from './chosen-language';
import { everywhere } from './known-keys';
import { useMay, useNewsroom } from './newsroom-context';
import { showOverlay } from './overlay';
import { pageActions } from './page-actions';
import { roomsOf } from './rooms';

export interface Choice {
  id: string;
  label: string;
  /** Small, after it. */
  about?: string;
  keys?: readonly string[];
  /** What is led to, or done. */
  href?: string;
  run?: () => unknown;
}

export interface Choices {
  value: string;
  items: Choice[];
}

/** Enough to choose from; who looks for more has the search of the page. */
const most = 6;

/** All that can be gone to or done from here, as far as what was typed means it. */
export function useChoices(typed: string): { groups: Choices[]; isAsking: boolean } {
  const t = useText();
  const { newsroom } = useNewsroom();
  const isAdmin = useMay('member.change').isAllowed;
  const base = `/n/${newsroom.slug}`;
  const params = { slug: newsroom.slug };
  const q = useRested(typed.trim());
  const search = { limit: most, ...(q ? { q } : {}) };
  const articles = useQuery({
    ...reading('article.list', { params, query: search }),
    placeholderData: keepPreviousData,
  });
  const claims = useQuery({
    ...reading('claim.search', { params, query: search }),
    placeholderData: keepPreviousData,
  });
  // As it was when the list was opened: the page behind it stands still.
  const [here] = useState(pageActions);

  const page = (label: Text, href: string): Choice => ({ id: href, label: t(label), href });
  const known: Choices[] = [
    ...here.map(({ place, actions }) => ({
      value: t.said(saidOf(place)),
      items: actions.flatMap(({ label, keys, run }) =>
        run ? [{ id: `${place} ${label}`, label: t.said(saidOf(label)), keys, run }] : [],
      ),
    })),
    {
      value: t('Go to'),
      items: [
        ...roomsOf(newsroom.slug).map(({ label, href }) => page(label, href)),
        page(text('New article'), `${base}/articles/new`),
        page(text('Members'), `${base}/settings/members`),
        ...(isAdmin ? [page(text('Invitations'), `${base}/settings/invitations`)] : []),
        page(text('Rating scales'), `${base}/settings/scales`),
        page(text('API keys'), `${base}/settings/keys`),
        ...(isAdmin ? [page(text('Audit log'), `${base}/settings/audit`)] : []),
        page(text('My account'), `${base}/settings/account`),
      ],
    },
    {
      value: t('The desk itself'),
      items: [
        {
          id: 'keys',
          label: t('Keys of this page'),
          keys: everywhere.list.keys,
          run: () => showOverlay('keys'),
        },
        ...interfaceLanguages
          .filter((language) => language !== t.language)
          .map((language) => ({
            id: language,
            label: interfaceLanguageNames[language],
            run: () => chooseLanguage(language),
          })),
      ],
    },
  ];
  const meant = known.map(({ value, items }) => ({
    value,
    items: items.filter((one) => isMeant(typed, one.label, value)),
  }));
  const found: Choices[] = [
    {
      value: t('Articles'),
      items: (articles.data?.items ?? []).map((article) => ({
        id: article.id,
        label: article.title || t('Without a headline'),
        about: article.outlet,
        href: `${base}/articles/${article.id}`,
      })),
    },
    {
      value: t('Claims'),
      items: (claims.data?.items ?? []).map((claim) => ({
        id: claim.id,
        label: claim.statement,
        about: [claim.rating ? worded({ t }, claim.rating.label) : '', claim.articleTitle]
          .filter(Boolean)
          .join(' · '),
        href: `${base}/articles/${claim.articleId}?claim=${claim.id}`,
      })),
    },
  ];
  // Who has typed nothing yet looks for what can be done; who has, for what it is called.
  const groups = typed.trim() ? [...meant, ...found] : [meant[0]!, found[0]!, ...meant.slice(1), found[1]!];
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    isAsking: articles.isFetching || claims.isFetching || q !== typed.trim(),
  };
}
