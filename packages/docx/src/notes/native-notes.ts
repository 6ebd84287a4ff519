import type { Block, ResolvedFootnote } from '@octavo/core';
import { walk } from '@octavo/core';
import type { Paragraph } from 'docx';
import type { DocxContext } from '../context.ts';
import { asDocxParagraph } from '../elements/as-docx-paragraph.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { run, textContent } from '../elements/run.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { noteKind } from './note-kind.ts';

/** The notes by their ids in the package, as `docx` takes them: at the foot of pages or at the end of the text. */
export function nativeNotes(
  context: DocxContext,
): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
  const notes = [...context.plan.notes.native.values()];
  const { part, textStyle } = noteKind(context.config);
  const inner = { ...context, isFlow: false, part, paragraphStyle: textStyle };
  return Object.fromEntries(
    notes.map(({ id, footnote }) => [
      String(id),
      { children: noteBlocks(footnote, inner).map(asDocxParagraph) },
    ]),
  );
}

/** A note starts with a paragraph, in which `docx` puts its mark; a space parts the two. */
function noteBlocks(footnote: ResolvedFootnote, context: DocxContext): readonly BlockElement[] {
  const blocks = [
    ...context.renderBlocks(footnote.definition.children, context),
    ...notesWithin(footnote, { ...context, openNotes: [...context.openNotes, footnote.definition.id] }),
  ];
  const [first, ...rest] = blocks;
  const style = context.paragraphStyle;
  const space = run({}, textContent(' '));
  return first instanceof StyledParagraph &&
    first.settings.style === style &&
    first.settings.numbering === undefined
    ? [first.startingWith([space]), ...rest]
    : [styledParagraph({ style }, [space]), ...blocks];
}

/** Notes that are first referred to in this one: Word has no notes in notes, so they stand at its end. */
function notesWithin(footnote: ResolvedFootnote, context: DocxContext): readonly BlockElement[] {
  return labelsIn(footnote.definition.children).flatMap((label) => {
    const note = context.plan.notes.byLabel.get(label);
    if (note === undefined || context.openNotes.includes(note.definition.id)) return [];
    const isNative = note.references.some((reference) => context.plan.notes.native.has(reference));
    if (isNative || !isFirstReferenceIn(footnote, note)) return [];
    const inner = { ...context, openNotes: [...context.openNotes, note.definition.id] };
    const style = context.paragraphStyle;
    const mark = [
      run({ style: noteKind(context.config).markStyle }, textContent(String(note.number))),
      run({}, textContent(' ')),
    ];
    const [first, ...rest] = context.renderBlocks(note.definition.children, inner);
    const marked =
      first instanceof StyledParagraph && first.settings.style === style
        ? [first.startingWith(mark)]
        : [styledParagraph({ style }, mark), ...(first === undefined ? [] : [first])];
    return [...marked, ...rest, ...notesWithin(note, inner)];
  });
}

function isFirstReferenceIn(footnote: ResolvedFootnote, note: ResolvedFootnote): boolean {
  return footnote.definition.children.some((block) =>
    Array.from(walk(block)).some((node) => node.id === note.references[0]),
  );
}

function labelsIn(blocks: readonly Block[]): readonly string[] {
  const labels = blocks.flatMap((block) =>
    Array.from(walk(block)).flatMap((node) => (node.type === 'footnoteReference' ? [node.label] : [])),
  );
  return [...new Set(labels)];
}
