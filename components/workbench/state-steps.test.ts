import { expect, it } from 'vitest';
import type { ArticleState } from '@/lib/domain/article';
import { articleStateLabel, articleStateWord } from '@/lib/domain/article-words';
import { spanish } from '@/lib/language/catalogue-es';
import { translator } from '@/lib/language/translate';
import { stateStep } from './state-steps';

// One word, one thing: a step and the state that it leads to are called alike, and no two states are.
it.each<[ArticleState, act: string, state: string]>([
  ['cleared', 'Dar por bueno', 'Dado por bueno'],
  ['released', 'Autorizar sin terminar', 'Autorizado sin terminar'],
  ['concluded', 'Concluir', 'Concluido'],
  ['published', 'Publicar', 'Publicado'],
  ['shelved', 'Archivar', 'Archivado'],
])('in Spanish what leads to %s is called as the state is', (to, act, state) => {
  const t = translator('es', spanish);
  const { label, does } = stateStep('in_check', to);
  expect(t(does)).toBe(act);
  expect(t(label)).toBe(`${act}…`);
  expect(t(articleStateLabel[to])).toBe(state);
  expect(t(articleStateWord[to])).toBe(state.toLowerCase());
});
