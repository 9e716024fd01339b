import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type BlockNode, type InlineNode } from './article-document';
import { type HtmlNode } from './html-tree';
import { readHtml } from './read-html';
import { parseDocument } from './schema';

type Child = DefaultTreeAdapterTypes.ChildNode;

/** As browsers read it, by the same standard. */
function treeOf(nodes: readonly Child[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes, children: treeOf(node.childNodes) }];
  });
}
const read = (html: string, hasHeadline = true): BlockNode[] =>
  readHtml(treeOf(parseFragment(html).childNodes), { hasHeadline });

type AnyNode = {
  type: string;
  attrs?: object;
  content?: readonly AnyNode[];
  text?: string;
  marks?: InlineNode['marks'];
};
const signs = { bold: '**', italic: '_', link: '~' };

/** One line a block: "paragraph: He **said** so"; what is inside others stands in brackets. */
function shown(node: AnyNode): string {
  if (node.type === 'hardBreak') return ' / ';
  if (node.type === 'text') {
    const marks = (node.marks ?? []).map((mark) =>
      mark.type === 'link' ? `<${mark.attrs.href}>` : signs[mark.type],
    );
    return `${marks.join('')}${node.text}${marks.toReversed().join('')}`;
  }
  const inner = node.content ?? [];
  const isLeaf = inner.every((one) => one.type === 'text' || one.type === 'hardBreak');
  const attrs = node.attrs ? ` ${Object.values(node.attrs).join()}` : '';
  const name = `${node.type}${attrs}`;
  return isLeaf ? `${name}: ${inner.map(shown).join('')}` : `${name}[${inner.map(shown).join(' ')}]`;
}
const lines = (html: string, hasHeadline?: boolean) =>
  read(html, hasHeadline).map((block) => shown(block as AnyNode));

const GUID = 'docs-internal-guid-1f0c7c1e-7fff-b0a5';

describe('readHtml', () => {
  it.each<[what: string, html: string, blocks: string[]]>([
    ['plain words', 'The quay reopened', ['paragraph: The quay reopened']],
    ['a paragraph', '<p>The quay\n  reopened.</p>', ['paragraph: The quay reopened.']],
    ['paragraphs by div', '<div>One.</div><div>Two.</div>', ['paragraph: One.', 'paragraph: Two.']],
    ['a paragraph by two breaks', 'One.<br>\n<br>Two.', ['paragraph: One.', 'paragraph: Two.']],
    ['one break', '<p>One.<br>Two.</p>', ['paragraph: One. / Two.']],
    ['emphasis', '<p><strong>Not</strong> <em>so</em></p>', ['paragraph: **Not** _so_']],
    ['headings', '<h2>A</h2><h3>B</h3><h6>C</h6>', ['heading 2: A', 'heading 3: B', 'heading 4: C']],
    ['a bold heading', '<h2><b>A</b></h2>', ['heading 2: A']],
    ['another headline', '<h1>A</h1>', ['heading 2: A']],
    [
      'a quotation',
      '<blockquote>We won.<h1>A</h1></blockquote>',
      ['quotation[paragraph: We won. heading 2: A]'],
    ],
    [
      'a list',
      '<ul><li>a</li><li><p>b</p></li></ul>',
      ['bulletList[listItem[paragraph: a] listItem[paragraph: b]]'],
    ],
    ['a numbered list', '<ol start="4"><li>a</li></ol>', ['orderedList 4[listItem[paragraph: a]]']],
    ['a list from nowhere', '<ol start="-3"><li>a</li></ol>', ['orderedList 1[listItem[paragraph: a]]']],
    [
      'a list in a list',
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
      ['bulletList[listItem[paragraph: a orderedList 1[listItem[paragraph: b]]]]'],
    ],
    [
      'an inner list beside its item, as Google Docs sets it',
      '<ul><li dir="ltr"><p>a</p></li><ul><li>b</li></ul></ul>',
      ['bulletList[listItem[paragraph: a bulletList[listItem[paragraph: b]]]]'],
    ],
    ['a heading in an item', '<ul><li><h2>a</h2></li></ul>', ['bulletList[listItem[paragraph: a]]']],
    ['an item without its list', '<li>a</li>', ['bulletList[listItem[paragraph: a]]']],
    [
      'a link',
      '<a href="https://example.org/a">here</a>',
      ['paragraph: <https://example.org/a>here<https://example.org/a>'],
    ],
    ['a link that runs', '<a href="javascript:alert(1)">here</a>', ['paragraph: here']],
    ['a link that hides', '<a href="java\tscript:alert(1)">here</a>', ['paragraph: here']],
    ['a link to data', '<a href="data:text/html,x">here</a>', ['paragraph: here']],
    ['a link within the site', '<a href="/news">here</a>', ['paragraph: here']],
    [
      'a caption',
      '<figure><img src=x alt="quay"><figcaption>The quay</figcaption></figure>',
      ['caption: The quay'],
    ],
    [
      'definitions',
      '<dl><dt>Quay</dt><dd>Where boats lie</dd></dl>',
      ['paragraph: Quay', 'paragraph: Where boats lie'],
    ],
    ['lines as they stand', '<pre>One\nTwo</pre>', ['paragraph: One / Two']],
    [
      'our own roles',
      '<p data-role="standfirst">A</p><p data-role="byline">B</p>',
      ['standfirst: A', 'byline: B'],
    ],
    ['a role that is none', '<p data-role="owner">A</p>', ['paragraph: A']],
    [
      'a table',
      '<table><caption>Catch</caption><tr><th>Year</th><th>Boats</th></tr><tr><td>2025</td><td><b>41</b></td></tr></table>',
      ['paragraph: Catch', 'paragraph: Year | Boats', 'paragraph: 2025 | **41**'],
    ],
    [
      'a table for looks',
      '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    ['empty cells', '<table><tr><td></td><td>41</td><td> </td></tr></table>', ['paragraph: 41']],
    ['nothing to read', '<p>&nbsp;</p><div><br></div><hr>', []],
    ['no element at all', '', []],
  ])('reads %s', (_what, html, blocks) => expect(lines(html)).toEqual(blocks));

  it.each<[what: string, html: string, blocks: string[]]>([
    [
      'all of it, wrapped in a bold that is none',
      `<b style="font-weight:normal;" id="${GUID}"><p><span style="font-weight:400">One</span></p></b>`,
      ['paragraph: One'],
    ],
    ['bold by style', '<p><span style="font-weight:700">One</span> two</p>', ['paragraph: **One** two']],
    ['italic by style', '<p><span style="font-style:italic">One</span></p>', ['paragraph: _One_']],
    [
      'plain in bold',
      '<p><b>One <span style="font-weight: 400 !important">two</span></b></p>',
      ['paragraph: **One **two'],
    ],
    ['a bold paragraph', '<p style="font-weight:bold">One</p>', ['paragraph: **One**']],
    [
      'a comment’s letter',
      '<p>One<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> two</p>',
      ['paragraph: One two'],
    ],
    [
      'a comment below',
      '<p>One</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check this!</span></p></div>',
      ['paragraph: One'],
    ],
  ])('reads from Google Docs %s', (_what, html, blocks) => expect(lines(html)).toEqual(blocks));

  it.each<[what: string, html: string, blocks: string[]]>([
    ['a paragraph', '<p class=MsoNormal>One<o:p></o:p></p>', ['paragraph: One']],
    ['a paragraph of nothing', '<p class=MsoNormal><o:p>&nbsp;</o:p></p>', []],
    [
      'its title and subtitle',
      '<p class=MsoTitle>A</p><p class=MsoSubtitle>B</p>',
      ['heading 2: A', 'standfirst: B'],
    ],
    [
      'lists that are paragraphs',
      `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times"'>&nbsp;&nbsp; </span></span></span><![endif]>One</p><p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Inner</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Two</p><p class=MsoNormal>After</p>`,
      [
        'bulletList[listItem[paragraph: One bulletList[listItem[paragraph: Inner]]] listItem[paragraph: Two]]',
        'paragraph: After',
      ],
    ],
    [
      'a numbered list',
      `<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span>One</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>4.</span>Two</p>`,
      ['orderedList 3[listItem[paragraph: One] listItem[paragraph: Two]]'],
    ],
    [
      'an item of nothing before other words',
      `<figcaption><p style='mso-list:l0 level2 lfo1'></p>One</figcaption>`,
      ['caption: One'],
    ],
    [
      'signs without a list',
      '<p>·&nbsp;&nbsp;One</p><p>• Two</p>',
      ['bulletList[listItem[paragraph: One] listItem[paragraph: Two]]'],
    ],
    [
      'what was struck out',
      '<p>It was <del cite="mailto:x" datetime="2026-05-06">25,000</del><ins>35,000</ins>.</p>',
      ['paragraph: It was 35,000.'],
    ],
    [
      'what was struck out by class',
      '<p>It was <span class=msoDel>25,000</span>35,000.</p>',
      ['paragraph: It was 35,000.'],
    ],
    [
      'a comment',
      `<p>One<span class=MsoCommentReference><a href="#_msocom_1">[AB1]</a></span></p><div style='mso-element:comment-list'><p class=MsoCommentText>Check!</p></div>`,
      ['paragraph: One'],
    ],
    [
      'hidden words',
      '<p>One<span style="mso-hide:all">secret</span><span style="display:none">secret</span></p>',
      ['paragraph: One'],
    ],
  ])('reads from Word %s', (_what, html, blocks) => expect(lines(html)).toEqual(blocks));

  it.each<[what: string, html: string, blocks: string[]]>([
    ['a script', '<script>alert(1)</script><p onclick="alert(1)">One</p>', ['paragraph: One']],
    [
      'styles and frames',
      '<style>p{}</style><iframe srcdoc="<p>x</p>"></iframe><svg><text>x</text></svg>One',
      ['paragraph: One'],
    ],
    ['a form', '<form><input value=x><button>Go</button></form>One', ['paragraph: One']],
    [
      'words that nobody sees',
      '<p>One<span style="font-size:0">x</span><span style="opacity:0">x</span><i hidden>x</i></p>',
      ['paragraph: One'],
    ],
    ['signs that turn words round', '<p>On\u202ee\u202c\u200b</p>', ['paragraph: One']],
    ['a line end in disguise', '<p>One\u2028two\u0000</p>', ['paragraph: One two']],
    ['an object’s stand-in', '<p>One\ufffc</p>', ['paragraph: One']],
    ['accents beside their letters', '<p>Cafe\u0301</p>', ['paragraph: Caf\u00e9']],
    ['an accent in another element', '<p><b>Cafe</b>\u0301</p>', ['paragraph: Caf\u00e9']],
  ])('lets nothing in of %s', (_what, html, blocks) => expect(lines(html)).toEqual(blocks));

  it('takes the first headline where the article has none', () => {
    expect(lines('<h1>A</h1><p>One</p><h1>B</h1>', false)).toEqual([
      'headline: A',
      'paragraph: One',
      'heading 2: B',
    ]);
  });

  it('takes apart what is nested too deep', () => {
    const deep = `${'<blockquote><ul><li>'.repeat(60)}One${'</li></ul></blockquote>'.repeat(60)}`;
    const blocks = read(deep);
    expect(parseDocument({ type: 'doc', content: blocks }).ok).toBe(true);
    expect(JSON.stringify(blocks)).toContain('One');
  });

  it('makes nothing that an article may not hold, whatever is pasted', () => {
    const names = [
      'p',
      'div',
      'span',
      'b',
      'i',
      'a',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'h1',
      'h3',
      'blockquote',
    ];
    const more = ['br', 'pre', 'del', 'img', 'script', 'figcaption', 'o:p', 'dl'];
    const attributes = fc.constantFrom<Record<string, string>>(
      {},
      { style: 'font-weight:bold' },
      { style: 'mso-list:l0 level2 lfo1' },
      { style: 'mso-list:Ignore' },
      { style: 'display:none' },
      { class: 'MsoTitle' },
      { 'data-role': 'credit' },
      { href: 'https://example.org' },
      { href: 'javascript:x' },
      { start: '7' },
    );
    const words = fc.constantFrom(
      'One',
      ' ',
      '\n',
      '\u00a0',
      '· x',
      'e\u0301',
      '\ud83d',
      '\u0000',
      '\u2029',
      '👩‍👩‍👧',
      'שלום',
    );
    const { tree } = fc.letrec<{ tree: HtmlNode[] }>((tie) => ({
      tree: fc.array(
        fc.oneof(
          { withCrossShrink: true, depthSize: 'medium' },
          words,
          fc.record({ name: fc.constantFrom(...names, ...more), attributes, children: tie('tree') }),
        ),
        { maxLength: 5 },
      ),
    }));
    fc.assert(
      fc.property(tree, fc.boolean(), (nodes, hasHeadline) => {
        const content = readHtml(nodes, { hasHeadline });
        if (content.length === 0) return;
        const parsed = parseDocument({ type: 'doc', content });
        expect(parsed).toMatchObject({ ok: true });
      }),
      { numRuns: 400 },
    );
  });
});
