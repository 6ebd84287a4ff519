import { parseHtml, textOf as textOfElement } from '@octavo/testkit';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { WordsOfSlide } from './words-of-slide.ts';

/** The slides of a deck for Marp, by a parser of Markdown that knows nothing of decks. */
export function readMarp(bytes: Uint8Array): readonly WordsOfSlide[] {
  const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^---\n[\s\S]*?\n---\n/, '');
  const { children } = fromMarkdown(source, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const slides: { title: string; shown: string[]; said: string[]; alternatives: string[] }[] = [
    { title: '', shown: [], said: [], alternatives: [] },
  ];
  for (const block of children) {
    const slide = slides.at(-1);
    if (block.type === 'thematicBreak') slides.push({ title: '', shown: [], said: [], alternatives: [] });
    else if (block.type === 'html') {
      const comment = /^<!--([\s\S]*)-->$/.exec(block.value.trim())?.[1];
      // Tables that have no form in Markdown are HTML.
      if (comment === undefined) slide?.shown.push(textOfHtml(block.value));
      else if (!/^\s*_?[a-z]\w*: /i.test(comment)) slide?.said.push(comment);
    } else {
      const text = textOf(block, { includeImageAlt: false, includeHtml: false });
      if (block.type === 'heading' && slide?.title === '') slide.title = text;
      slide?.shown.push(text);
      slide?.alternatives.push(textOf(block));
    }
  }
  return slides.map(({ title, shown, said, alternatives }) => ({
    title,
    shown: shown.join('\n'),
    said: said.join('\n'),
    alternatives: alternatives.join('\n'),
  }));
}

function textOfHtml(source: string): string {
  return textOfElement(parseHtml(source));
}
