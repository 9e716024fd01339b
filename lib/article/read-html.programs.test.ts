import { describe, expect, it } from 'vitest';
import { lines } from '../testing/read-pasted';

const GUID = 'docs-internal-guid-1f0c7c1e-7fff-b0a5';

describe('readHtml', () => {
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
});
