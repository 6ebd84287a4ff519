import { checkDocx } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';

const document = (lang: string, word: string) => `---
title: ${word}
lang: ${lang}
toc: true
abstract: ${word}
keywords: [${word}]
---

# ${word} 1

${word} with English, see [@tbl:t].

## ${word}

- ${word}
  1. ${word}

> ${word}

> [!NOTE]
> ${word}

| ${word} | b |
|:--|--:|
| ${word} | 1 |

: ${word} {#tbl:t}

~~~js
let x = 1;
~~~
`;

async function inLanguage(lang: string, word: string) {
  const docx = await convertMarkdown(document(lang, word));
  const styles = partText(docx, 'word/styles.xml');
  return {
    ...docx,
    styles,
    defaults: /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '',
    settings: partText(docx, 'word/settings.xml'),
    texts: docx.paragraphs.map(({ text }) => text),
  };
}

describe.each([
  ['ar', 'ميناء', 'المحتويات', 'ملاحظة', 'جدول'],
  ['he', 'נמל', 'תוכן העניינים', 'הערה', 'טבלה'],
])('a document in %s', (lang, word, contents, note, table) => {
  it('runs from right to left: text, sections, tables, lists, boxes', async () => {
    const { output, defaults, documentXml, styles } = await inLanguage(lang, word);
    expect(checkDocx(output.bytes)).toEqual([]);
    expect(defaults).toContain('<w:bidi/>');
    for (const section of documentXml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [])
      expect(section).toContain('<w:bidi/><w:docGrid');
    expect(documentXml.match(/<w:bidiVisual\/>/g)).toHaveLength(1);
    // Word reads `left` as the side where lines start; a line beside a paragraph stands at the right in so many words.
    expect(documentXml).toContain('<w:pStyle w:val="TableTextRight"/>');
    const quote = /w:styleId="Quote".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(quote).toMatch(/<w:pBdr><w:right /);
    expect(quote).toMatch(/<w:ind w:left=/);
    // Code does not.
    expect(/w:styleId="SourceCode".*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:bidi w:val="0"/>');
  });

  it('marks its runs, and not those of other scripts', async () => {
    const { documentXml } = await inLanguage(lang, word);
    const runs = documentXml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
    const marked = (text: string) =>
      runs.filter((run) => run.includes(text)).map((run) => run.includes('<w:rtl/>'));
    expect(new Set(marked(word))).toEqual(new Set([true]));
    expect(new Set(marked('English'))).toEqual(new Set([false]));
  });

  it('speaks its language where Octavo adds words', async () => {
    const { texts } = await inLanguage(lang, word);
    expect(texts).toEqual(expect.arrayContaining([contents, note, `${table}\u00a01: ${word}`]));
  });
});

describe.each([
  ['zh-Hans', '港口', 'zh-CN', '目录', '说明'],
  ['zh-Hant', '港口', 'zh-TW', '目錄', '說明'],
  ['ja', 'みなと', 'ja-JP', '目次', '注記'],
  ['ko', '항구', 'ko-KR', '차례', '참고'],
])('a document in %s', (lang, word, tag, contents, note) => {
  it('keeps to the rules of its lines, and lets punctuation close up', async () => {
    const { output, defaults, settings } = await inLanguage(lang, word);
    expect(checkDocx(output.bytes)).toEqual([]);
    expect(defaults).toContain('<w:kinsoku/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>');
    expect(defaults).toContain(`w:eastAsia="${tag}"`);
    expect(settings).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>');
    expect(settings).toMatch(new RegExp(`<w:themeFontLang [^>]*w:eastAsia="${tag}"`));
  });

  it('takes the fonts of its script from the theme, and speaks its language', async () => {
    const { opened, texts, styles } = await inLanguage(lang, word);
    const theme = new TextDecoder().decode(opened.bytes('word/theme/theme1.xml'));
    const script = { 'zh-CN': 'Hans', 'zh-TW': 'Hant', 'ja-JP': 'Jpan', 'ko-KR': 'Hang' }[tag];
    expect(theme.match(new RegExp(`<a:font script="${script}" typeface="[^"]+"/>`, 'g'))).toHaveLength(2);
    expect(styles).toContain('w:eastAsiaTheme="majorEastAsia"');
    expect(texts).toEqual(expect.arrayContaining([contents, note]));
  });
});
