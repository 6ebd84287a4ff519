import type { ResolvedDocument } from '@octavo/core';
import type { Slide } from '../../deck.ts';
import type { FlowParagraph } from '../../flow/flow-paragraph.ts';
import type { Run } from '../../flow/run.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';

/** What the speaker says at a slide, in plain words; its footnotes last. Empty where there is nothing to say. */
export function notesText({ notes, footnotes }: Slide, resolved: ResolvedDocument): string {
  const counts = new Map<string, number>();
  const said = toParagraphs(notes, resolved).map((paragraph) => lineOf(paragraph, counts));
  const numbered = footnotes.map(({ number, definition }) => {
    const words = toParagraphs(definition.children, resolved).map((paragraph) => lineOf(paragraph, counts));
    return `${number}. ${words.join('\n')}`;
  });
  return [...said, ...numbered].join('\n').trim();
}

/** The words, each link followed by its address: comments have no links. */
function wordsOf(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      if (run.type === 'break') return '\n';
      const url = addressOf(run);
      return url === undefined || url === addressOf(runs[index + 1]) || url === run.text
        ? run.text
        : `${run.text} <${url}>`;
    })
    .join('');
}

function addressOf(run: Run | undefined): string | undefined {
  return run?.type === 'words' && run.style.link?.type === 'external' ? run.style.link.url : undefined;
}

function lineOf({ runs, marker, indentSteps, groups }: FlowParagraph, counts: Map<string, number>): string {
  const words = wordsOf(runs);
  const indent = '  '.repeat(Math.max(0, indentSteps - 1));
  switch (marker.type) {
    case 'none':
      return words;
    case 'bullet':
      return `${indent}• ${words}`;
    case 'task':
      return `${indent}${marker.done ? '☑' : '☐'} ${words}`;
    case 'number': {
      const list = groups?.findLast(({ type }) => type === 'list');
      const number = counts.get(list?.id ?? '') ?? (list?.type === 'list' ? list.start : 1);
      counts.set(list?.id ?? '', number + 1);
      return `${indent}${number}. ${words}`;
    }
  }
}
