// Markdown, and text pasted as if it were, becomes an article: nothing in it is interpreted but what an article can hold.
import { type Said, say } from '@/lib/language/text';
import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { type ArticleMark, type BlockNode, type ListItemNode, type QuotationNode } from './article-document';
import { cleanText } from './clean-text';
import { decodeEntities } from './entities';
import { readFrontMatter } from './front-matter';
import { InlineBuilder } from './inline-builder';
import { isSafeLink } from './links';
import { MAX_NESTING, nestingOf, prepareMarkdown } from './prepare-markdown';
import { finishReading, refuseBySize, type ReadText } from './read-text';

/**
 * Reads CommonMark with bare links. Raw HTML and struck-out text stay as they are written; images leave their
 * description as a caption, tables a paragraph a row, code a paragraph. `language` (en, es) helps with dates and
 * may be left out.
 */
export function readMarkdown(markdown: string, language?: string): ReadText {
  const refusal = refuseBySize(markdown);
  if (refusal) return refusal;
  const { front, body } = readFrontMatter(cleanText(markdown), language);
  if (nestingOf(body) > MAX_NESTING) {
    return {
      ok: false,
      problem: 'too_deep',
      message: say(
        'Quotations and lists stand more than {most} deep in one another: take out leading ">" or indentation, or paste the text without it.',
        { most: MAX_NESTING },
      ),
    };
  }
  const prepared = prepareMarkdown(body, front.language ?? language);
  const reader = new BlockReader();
  const blocks = reader.blocks(lex(prepared.markdown));
  return finishReading(blocks, {
    language,
    front,
    hasHeadings: reader.hasHeadings,
    warnings: [...prepared.warnings, ...reader.warnings()],
  });
}

/** Everything that would be HTML, or change what the words say when it is dropped, is left as text. */
class ArticleTokenizer extends Tokenizer {
  override html(): undefined {}
  override tag(): undefined {}
  override del(): undefined {}
  override table(): undefined {}
  override code(): undefined {}
}

function lex(markdown: string): Token[] {
  return new Lexer({ gfm: true, tokenizer: new ArticleTokenizer() }).lex(markdown);
}

const HTML_TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

class BlockReader {
  hasHeadings = false;
  private hasHeadline = false;
  private hasHtml = false;
  private images = 0;
  private readonly refusedLinks: string[] = [];

  warnings(): Said[] {
    const warnings: Said[] = [];
    if (this.refusedLinks.length > 0) {
      const some = this.refusedLinks
        .slice(0, 3)
        .map((href) => `“${href.slice(0, 60)}”`)
        .join(', ');
      warnings.push(
        say(
          'Links are kept only to whole http, https and mailto addresses; these are now plain text: {some}{more, plural, =0 {} other { and {more} more}}.',
          { some, more: Math.max(0, this.refusedLinks.length - 3) },
        ),
      );
    }
    if (this.images > 0) warnings.push(say('Images were left out; their descriptions stand as captions.'));
    if (this.hasHtml) warnings.push(say('There is HTML in the text: it is shown as it is written.'));
    return warnings;
  }

  blocks(tokens: readonly Token[]): BlockNode[] {
    return tokens.flatMap((token) => this.block(token as Tokens.Generic));
  }

  private block(token: Tokens.Generic): BlockNode[] {
    switch (token.type) {
      case 'heading':
        return this.heading(token as Tokens.Heading);
      case 'blockquote': {
        const content = this.blocks(token.tokens ?? []).map(asQuoted);
        return content.length > 0 ? [{ type: 'quotation', content }] : [];
      }
      case 'list':
        return this.list(token as Tokens.List);
      case 'code':
        return this.code(token as Tokens.Code);
      case 'space':
      case 'hr':
      case 'def':
        return [];
      default:
        return this.paragraph(
          token.tokens ?? [{ type: 'text', raw: token.raw, text: token.text ?? token.raw }],
        );
    }
  }

  private heading(token: Tokens.Heading): BlockNode[] {
    const { content, captions } = this.inline(token.tokens);
    if (content.length === 0) return captions;
    this.hasHeadings = true;
    if (token.depth === 1 && !this.hasHeadline) {
      this.hasHeadline = true;
      return [{ type: 'headline', content }, ...captions];
    }
    const level = token.depth <= 2 ? 2 : token.depth === 3 ? 3 : 4;
    return [{ type: 'heading', attrs: { level }, content }, ...captions];
  }

  private paragraph(tokens: readonly Token[]): BlockNode[] {
    const { content, captions } = this.inline(tokens);
    return content.length > 0 ? [{ type: 'paragraph', content }, ...captions] : captions;
  }

  private code(token: Tokens.Code): BlockNode[] {
    const builder = new InlineBuilder();
    token.text.split('\n').forEach((line, at) => (at === 0 ? builder : builder.hardBreak()).text(line));
    const content = builder.build();
    return content.length > 0 ? [{ type: 'paragraph', content }] : [];
  }

  private list(token: Tokens.List): BlockNode[] {
    const content = token.items.flatMap((item) => this.listItem(item));
    if (content.length === 0) return [];
    return token.ordered
      ? [
          {
            type: 'orderedList',
            attrs: { start: Number(token.start) || (token.start === 0 ? 0 : 1) },
            content,
          },
        ]
      : [{ type: 'bulletList', content }];
  }

  private listItem(item: Tokens.ListItem): ListItemNode[] {
    const content = this.blocks(item.tokens).map(asItemPart);
    if (content.length === 0) return [];
    return [
      {
        type: 'listItem',
        content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
      },
    ];
  }

  private inline(tokens: readonly Token[]): {
    content: ReturnType<InlineBuilder['build']>;
    captions: BlockNode[];
  } {
    const builder = new InlineBuilder();
    const captions: BlockNode[] = [];
    this.inlineInto(builder, captions, tokens, []);
    return { content: builder.build(), captions };
  }

  private inlineInto(
    builder: InlineBuilder,
    captions: BlockNode[],
    tokens: readonly Token[],
    marks: readonly ArticleMark[],
  ): void {
    for (const token of tokens as readonly Tokens.Generic[]) {
      const inner = token.tokens ?? [];
      switch (token.type) {
        case 'strong':
          this.inlineInto(builder, captions, inner, withMark(marks, { type: 'bold' }));
          break;
        case 'em':
          this.inlineInto(builder, captions, inner, withMark(marks, { type: 'italic' }));
          break;
        case 'link':
          this.inlineInto(builder, captions, inner, this.linked(marks, token as Tokens.Link));
          break;
        case 'image': {
          this.images += 1;
          const content = new InlineBuilder().text(cleanText(decodeEntities(String(token.text)))).build();
          if (content.length > 0) captions.push({ type: 'caption', content });
          break;
        }
        case 'br':
          builder.hardBreak();
          break;
        case 'codespan':
          builder.text(String(token.text), marks);
          break;
        case 'text':
          if (inner.length > 0) this.inlineInto(builder, captions, inner, marks);
          // Not `text`: there, references by number are already resolved, and would be resolved twice.
          else builder.text(this.plain(token.raw), marks);
          break;
        default:
          builder.text(token.type === 'escape' ? String(token.text) : token.raw, marks);
      }
    }
  }

  private plain(text: string): string {
    this.hasHtml ||= HTML_TAG.test(text);
    return decodeEntities(text);
  }

  private linked(marks: readonly ArticleMark[], token: Tokens.Link): readonly ArticleMark[] {
    const href = token.autolink ? token.href : decodeEntities(token.href);
    if (isSafeLink(href)) return withMark(marks, { type: 'link', attrs: { href } });
    this.refusedLinks.push(href);
    return marks;
  }
}

const MARK_ORDER = ['link', 'bold', 'italic'];

function withMark(marks: readonly ArticleMark[], mark: ArticleMark): readonly ArticleMark[] {
  if (marks.some((other) => other.type === mark.type)) return marks;
  return [...marks, mark].sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
}

function asQuoted(block: BlockNode): QuotationNode['content'][number] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'bulletList':
    case 'orderedList':
      return block;
    default:
      return { type: 'paragraph', content: block.content };
  }
}

function asItemPart(block: BlockNode): ListItemNode['content'][number] {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
    case 'bulletList':
    case 'orderedList':
      return block;
    default:
      return { type: 'paragraph', content: block.content };
  }
}
