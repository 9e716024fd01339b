import type { ReactNode } from 'react';
import type { RichText } from '@/lib/domain/rich-text';
import { isRichText } from '@/lib/domain/rich-text-shown';

type Block = RichText['content'][number];
type ParagraphBlock = Extract<Block, { type: 'paragraph' }>;
type Inline = NonNullable<ParagraphBlock['content']>[number];

function marked(one: Inline, key: number): ReactNode {
  if (one.type === 'hardBreak') return <br key={key} />;
  return (one.marks ?? []).reduce<ReactNode>(
    (inner, mark) => {
      if (mark.type === 'bold') return <strong key={key}>{inner}</strong>;
      if (mark.type === 'italic') return <em key={key}>{inner}</em>;
      return (
        <a
          key={key}
          className="link"
          href={mark.attrs.href}
          rel="noopener noreferrer nofollow"
          target="_blank"
        >
          {inner}
        </a>
      );
    },
    <span key={key}>{one.text}</span>,
  );
}

const inline = (paragraph: ParagraphBlock) => (paragraph.content ?? []).map(marked);

/** A rationale as it reads. What is not a rationale shows nothing. */
export function RationaleText({ value }: { value: unknown }) {
  if (!isRichText(value)) return null;
  return (
    <div className="rationale space-y-1.5 break-words">
      {value.content.map((block, at) => {
        if (block.type === 'paragraph') return <p key={at}>{inline(block)}</p>;
        const items = block.content.map((item, n) => (
          <li key={n}>
            {item.content.map((paragraph, m) => (
              <p key={m}>{inline(paragraph)}</p>
            ))}
          </li>
        ));
        return block.type === 'bulletList' ? (
          <ul key={at} className="list-disc pl-5">
            {items}
          </ul>
        ) : (
          <ol key={at} className="list-decimal pl-5">
            {items}
          </ol>
        );
      })}
    </div>
  );
}
