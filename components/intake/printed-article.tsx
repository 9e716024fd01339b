import { createElement, Fragment } from 'react';
import type { ArticleDocument, ArticleNode, InlineNode } from '@/lib/article/article-document';
import { isSafeLink } from '@/lib/article/links';

interface PrintedArticleProps {
  doc: ArticleDocument;
  /** BCP 47; hyphens and quotation marks follow it. */
  language: string;
  /** Its headings stand below the page's own. */
  isPart?: boolean;
}

/** An article as it will be read, without any highlight. */
export function PrintedArticle({ doc, language, isPart = false }: PrintedArticleProps) {
  return (
    <div lang={language} className="printed">
      <Blocks nodes={doc.content} isPart={isPart} />
    </div>
  );
}

const Blocks = ({ nodes, isPart }: { nodes: readonly ArticleNode[]; isPart: boolean }) =>
  nodes.map((node, at) => <Block key={at} node={node} isPart={isPart} />);

function Block({ node, isPart }: { node: ArticleNode; isPart: boolean }) {
  switch (node.type) {
    case 'headline':
      return createElement(
        isPart ? 'h2' : 'h1',
        { 'data-role': 'headline' },
        <Inline nodes={node.content} />,
      );
    case 'heading':
      return createElement(
        `h${Math.min(node.attrs.level + (isPart ? 1 : 0), 6)}`,
        null,
        <Inline nodes={node.content} />,
      );
    case 'paragraph':
      return (
        <p>
          <Inline nodes={node.content} />
        </p>
      );
    case 'standfirst':
    case 'byline':
    case 'caption':
    case 'credit':
      return (
        <p data-role={node.type}>
          <Inline nodes={node.content} />
        </p>
      );
    case 'quotation':
      return (
        <blockquote>
          <Blocks nodes={node.content} isPart={isPart} />
        </blockquote>
      );
    case 'bulletList':
      return (
        <ul>
          <Blocks nodes={node.content} isPart={isPart} />
        </ul>
      );
    case 'orderedList':
      return (
        <ol start={node.attrs.start}>
          <Blocks nodes={node.content} isPart={isPart} />
        </ol>
      );
    case 'listItem':
      return (
        <li>
          <Blocks nodes={node.content} isPart={isPart} />
        </li>
      );
    case 'text':
    case 'hardBreak':
      return <Inline nodes={[node]} />;
  }
}

const Inline = ({ nodes = [] }: { nodes?: readonly InlineNode[] | undefined }) =>
  nodes.map((node, at) => {
    const inner: React.ReactNode = node.type === 'text' ? node.text : <br />;
    // The first mark is the outermost.
    const marked = (node.marks ?? []).reduceRight<React.ReactNode>((content, mark) => {
      if (mark.type === 'bold') return <strong>{content}</strong>;
      if (mark.type === 'italic') return <em>{content}</em>;
      if (!isSafeLink(mark.attrs.href)) return content;
      return (
        <a href={mark.attrs.href} target="_blank" rel="noopener noreferrer nofollow">
          {content}
        </a>
      );
    }, inner);
    return <Fragment key={at}>{marked}</Fragment>;
  });
