import { describe, expect, it } from 'vitest';
import { lines, read } from '../testing/read-pasted';
import { parseDocument } from './schema';

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
});
