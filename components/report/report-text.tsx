import { Fragment, type ReactNode } from 'react';
import type { ReportClaimView, ReportView } from '@/lib/api/views/report-view';
import type { ArticleDocument, ArticleNode, InlineNode } from '@/lib/article/article-document';
import { isSafeLink } from '@/lib/article/links';
import { lookOf } from '@/lib/editor/highlights';
import type { ReportReading } from './reading';
import { type Run, runsWithin, textRuns } from './text-runs';

interface ReportTextProps extends ReportReading {
  report: ReportView;
}

/** The article's text with the number of each claim behind its words and the punctuation after them; line, ink and sign are those of its verdict. */
export function ReportText({ report, t }: ReportTextProps) {
  const { content, text } = report.article.text;
  const runs = textRuns(text, report.claims);
  const at = { offset: 0, next: 0 };
  // Checked against the schema before it was stored.
  const blocks = (content as ArticleDocument).content;
  return (
    <div className="printed report-text" lang={report.article.language}>
      {blocks.map((node, key) => (
        <Fragment key={key}>{block(node)}</Fragment>
      ))}
    </div>
  );

  /** Walks the text as its plain text is made: a leaf is one line, and each line ends in one character. */
  function block(node: ArticleNode): ReactNode {
    switch (node.type) {
      case 'headline':
        return <p data-role="headline">{inline(node.content)}</p>;
      case 'heading':
        return <p className="report-heading">{inline(node.content)}</p>;
      case 'paragraph':
        return <p>{inline(node.content)}</p>;
      case 'standfirst':
      case 'byline':
      case 'caption':
      case 'credit':
        return <p data-role={node.type}>{inline(node.content)}</p>;
      case 'quotation':
        return <blockquote>{blocksOf(node.content)}</blockquote>;
      case 'bulletList':
        return <ul>{blocksOf(node.content)}</ul>;
      case 'orderedList':
        return <ol start={node.attrs.start}>{blocksOf(node.content)}</ol>;
      case 'listItem':
        return <li>{blocksOf(node.content)}</li>;
      case 'text':
      case 'hardBreak':
        throw new RangeError('Inline content outside a block.');
    }
  }

  function blocksOf(nodes: readonly ArticleNode[]): ReactNode {
    return nodes.map((node, key) => <Fragment key={key}>{block(node)}</Fragment>);
  }

  function inline(nodes: readonly InlineNode[] = []): ReactNode {
    const parts = nodes.map((node, key) => {
      const start = at.offset;
      at.offset += node.type === 'text' ? node.text.length : 1;
      if (node.type === 'hardBreak') return <br key={key} />;
      const pieces = runsFrom(start, at.offset).map((run) => (
        <Words key={run.start} run={run} t={t}>
          {text.slice(run.start, run.end)}
        </Words>
      ));
      return (node.marks ?? []).reduce<ReactNode>(
        (inner, mark) => {
          if (mark.type === 'bold') return <strong key={key}>{inner}</strong>;
          if (mark.type === 'italic') return <em key={key}>{inner}</em>;
          if (!isSafeLink(mark.attrs.href)) return inner;
          return (
            <a key={key} href={mark.attrs.href} rel="noopener noreferrer nofollow">
              {inner}
            </a>
          );
        },
        <Fragment key={key}>{pieces}</Fragment>,
      );
    });
    at.offset += 1;
    return parts;
  }

  /** The runs are walked once: what lies before is not looked at again. */
  function runsFrom(start: number, end: number): Run[] {
    while (at.next < runs.length && runs[at.next]!.end <= start) at.next += 1;
    let last = at.next;
    while (last < runs.length && runs[last]!.start < end) last += 1;
    return runsWithin(runs.slice(at.next, last), start, end);
  }
}

function Words({ run, t, children }: { run: Run; t: ReportReading['t']; children: ReactNode }) {
  const drawn = run.claims.at(-1);
  return (
    <>
      {drawn ? <Mark claim={drawn}>{children}</Mark> : children}
      {run.ending.map((claim) => (
        <Number key={claim.id} claim={claim} t={t} />
      ))}
    </>
  );
}

function Mark({ claim, children }: { claim: ReportClaimView; children: ReactNode }) {
  const { tone, line } = lookOf(claim);
  return (
    <span className={`report-mark tone-${tone} line-${line} ${claim.state === 'approved' ? '' : 'is-open'}`}>
      {children}
    </span>
  );
}

function Number({ claim, t }: { claim: ReportClaimView; t: ReportReading['t'] }) {
  const { sign, tone } = lookOf(claim);
  return (
    <sup className={`report-number tone-${tone}`}>
      <a href={`#claim-${claim.number}`} aria-label={t('Claim {number, number}', { number: claim.number })}>
        {claim.number}
        <span aria-hidden="true">{sign}</span>
      </a>
    </sup>
  );
}
