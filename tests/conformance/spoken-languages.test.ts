import { pathToFileURL } from 'node:url';
import type { ConvertOutput } from '@octavo/core';
import { convert, defaultConfig } from '@octavo/core';
import type { StructureNode, XmlElement } from '@octavo/testkit';
import {
  checkDocx,
  checkPptx,
  childElement,
  childElements,
  descendants,
  inspectStructure,
  openPackage,
  parseHtml,
  textOf,
} from '@octavo/testkit';
import { expect, it } from 'vitest';
import { hostFor } from '../support/host-for.ts';
import { misspokenInHtml, misspokenInPdf } from '../support/misspoken.ts';
import { renderers } from '../support/renderers.ts';

/** Words in other scripts wherever words can stand; what the author says of Persian holds against what its script tells. */
const source = `---
title: Words of Слова
lang: en
---

## Words and Слова

Text with 中文标题 and [العربية](https://example.org/) in **한국어** it.[^n] And <span lang="fa">فارسی</span>, said to be so.

## A table

| Name  | Word     |
| ----- | -------- |
| Greek | Ελληνικά |

Table: The Слово of a caption

::: notes
Say 日本語の文 aloud.
:::

[^n]: A note in हिन्दी में and ภาษาไทย.
`;

it('names the language that a script tells, for every word in every format', {
  timeout: 300_000,
}, async () => {
  const { outputs } = await convert(
    { source, file: 'words.md', format: 'markdown' },
    { config: defaultConfig, renderers, host: hostFor(pathToFileURL(`${import.meta.dirname}/`)) },
  );
  expect(outputs).toHaveLength(renderers.length);
  for (const output of outputs) {
    const { misspoken, persian } = await spokenIn(output);
    expect([output.format, misspoken, persian]).toEqual([output.format, [], 'fa']);
  }
});

interface Spoken {
  readonly misspoken: readonly string[];
  /** What the Persian word is said to be in. */
  readonly persian: string | undefined;
}

async function spokenIn({ format, bytes }: ConvertOutput): Promise<Spoken> {
  switch (format) {
    case 'docx':
      return inOffice(checkDocx(bytes), bytes, 'w');
    case 'pptx':
      return inOffice(checkPptx(bytes), bytes, 'a');
    case 'pdf':
    case 'slides.pdf': {
      const nodes = (await inspectStructure(bytes)).flat();
      return { misspoken: misspokenInPdf(nodes, 'en'), persian: languageInPdf(nodes) };
    }
    default: {
      const root = parseHtml(new TextDecoder().decode(bytes));
      const marked = Array.from(descendants(root)).filter(
        ({ attributes, children }) => 'lang' in attributes && children.includes('فارسی'),
      );
      return { misspoken: misspokenInHtml(root, 'en'), persian: marked.at(-1)?.attributes['lang'] };
    }
  }
}

function inOffice(found: ReturnType<typeof checkDocx>, bytes: Uint8Array, prefix: 'w' | 'a'): Spoken {
  const opened = openPackage(bytes);
  const runs = opened.partNames
    .filter((part) => /^(word\/document|ppt\/slides\/[^/]+)\.xml$/.test(part))
    .flatMap((part) => Array.from(descendants(opened.xml(part), `${prefix}:r`)));
  const run = runs.find(
    (candidate) => childElements(candidate, `${prefix}:t`).map(textOf).join('') === 'فارسی',
  );
  return {
    misspoken: found
      .filter(({ lint }) => lint === 'script-marks' || lint === 'script-language')
      .map(({ message }) => message),
    persian: (run && languageOf(run, prefix))?.split('-')[0],
  };
}

function languageOf(run: XmlElement, prefix: 'w' | 'a'): string | undefined {
  const properties = childElement(run, `${prefix}:rPr`);
  return prefix === 'a'
    ? properties?.attributes['lang']
    : properties && childElement(properties, 'w:lang')?.attributes['w:bidi'];
}

/** The language around the word, the nearest. */
function languageInPdf(nodes: readonly (StructureNode | string)[], around?: string): string | undefined {
  for (const node of nodes) {
    const found =
      typeof node === 'string'
        ? node.normalize('NFKC').includes('فارسی') && around
        : languageInPdf(node.children, node.language ?? around);
    if (typeof found === 'string') return found;
  }
  return undefined;
}
