import { checkDocx } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { convertMarkdown } from '../support/convert-markdown.ts';

const source = `---
lang: de
---

| A |
| - |
| a |

: Erste {#tbl:one}

| B |
| - |
| b |

: Zweite *Tabelle*[^1] {#tbl:two}

[^1]: Anmerkung.
`;

it('lists tables as Word does: filled in, each line a link, notes left out', async () => {
  const converted = await convertMarkdown(source, { config: { listOfTables: true, listOfFigures: true } });
  const lines = converted.paragraphs.filter(({ style }) => style === 'TableofFigures');
  expect(lines.map(({ text }) => text)).toEqual(['Tabelle\u00a01: Erste', 'Tabelle\u00a02: Zweite Tabelle']);
  expect(converted.documentXml).toContain(' TOC \\n \\h \\z \\c &quot;Tabelle&quot; ');
  expect(converted.documentXml).toContain('<w:hyperlink w:anchor="tbltwo" w:history="1">');
  expect(converted.paragraphs.map(({ text }) => text)).toContain('Tabellenverzeichnis');
  expect(converted.paragraphs.map(({ text }) => text)).not.toContain('Abbildungsverzeichnis');
  expect(checkDocx(converted.output.bytes)).toEqual([]);
});
