/** Why: marking words makes one claim, and marking a quotation makes two; what they start with is decided here. */
import type { ArticlePurpose } from './article';
import { type ClaimFields, type ClaimKind, type QuotationAspect, type RiskReason, Statement } from './claim';
import { type Claimant, claimantIn } from './claimant';
import { invalidField } from './errors';

export interface ClaimDraft extends ClaimFields {
  aspect: QuotationAspect | null;
}

interface Marking {
  kind: ClaimKind;
  statement?: string | undefined;
  claimant?: Claimant | undefined;
  riskReason: RiskReason | null;
  content?:
    | {
        kind: ClaimKind;
        statement?: string | undefined;
        claimant: Claimant;
        riskReason: RiskReason | null;
      }
    | undefined;
}

/**
 * The claims that a marking makes, a quotation's wording before its content.
 * @param words the marked words: the statement, where none is given.
 * @throws DomainError `invalid` naming the field.
 */
export function claimDrafts(
  marking: Marking,
  words: string,
  article: { purpose: ArticlePurpose; byline: string; outlet: string },
): ClaimDraft[] {
  const { kind, riskReason, content } = marking;
  const statement = marking.statement ?? statementOf(words, 'statement');
  const claimant = claimantIn(article, marking.claimant);
  if (kind !== 'quotation') {
    if (content) throw invalidField('content', 'Only a quotation has a content beside its wording.');
    return [{ kind, statement, claimant, riskReason, aspect: null }];
  }
  if (!content) {
    throw invalidField('content', 'A quotation makes two claims: say in content who says what.');
  }
  if (article.purpose === 'before_publication' && claimant.type !== 'us') {
    throw invalidField(
      'claimant',
      'The wording of a quotation is ours to answer for. Name the speaker in content.',
    );
  }
  if (content.claimant.type === 'us') {
    throw invalidField('content.claimant', 'Name the speaker.');
  }
  return [
    { kind, statement, claimant, riskReason, aspect: 'wording' },
    {
      kind: content.kind,
      statement: content.statement ?? statementOf(words, 'content.statement'),
      claimant: content.claimant,
      riskReason: content.riskReason,
      aspect: 'content',
    },
  ];
}

function statementOf(words: string, field: string): string {
  const parsed = Statement.safeParse(words);
  if (parsed.success) return parsed.data;
  throw invalidField(
    field,
    'So many words are more than one statement. Say in your own words what is claimed.',
  );
}

/** @throws DomainError `invalid` where the kind would take one of a quotation's two claims off its scale. */
export function requireKindOfAspect(aspect: QuotationAspect | null, kind: ClaimKind): void {
  const isWording = kind === 'quotation' || kind === 'paraphrase';
  if (aspect === 'wording' && !isWording) {
    throw invalidField('kind', 'This is the wording of a quotation: it stays a quotation or a paraphrase.');
  }
  if (aspect === 'content' && isWording) {
    throw invalidField('kind', 'This is the content of a quotation: its wording is a claim of its own.');
  }
}
