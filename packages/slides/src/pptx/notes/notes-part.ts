import type { Slide, SlideFootnote } from '../../deck.ts';
import type { FlowParagraph } from '../../flow/flow-paragraph.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { Part } from '../package/part.ts';
import { contentTypes, relationshipTypes } from '../package/part.ts';
import { notesMasterPath, notesPath } from '../package/paths.ts';
import { RelationshipTable } from '../package/relationship-table.ts';
import type { PptxContext } from '../pptx-context.ts';
import { shapeTreeXml, textShapeXml } from '../slide/shape-xml.ts';
import { paragraphsXml } from '../text/paragraph-xml.ts';
import { namespaces, xmlHead } from '../xml.ts';

/** The notes of one slide: what the speaker says, then the texts of the footnotes whose marks it shows. */
export function notesPart(slide: Slide, index: number, context: PptxContext): Part {
  const relationships = new RelationshipTable();
  relationships.toPart(relationshipTypes.notesMaster, notesMasterPath);
  relationships.toPart(relationshipTypes.slide, context.slidePaths.get(slide.id) ?? '');
  const paragraphs = [
    ...toParagraphs(slide.notes, context.resolved),
    ...slide.footnotes.flatMap((note) => footnoteParagraphs(note, context)),
  ];
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  const body = textShapeXml({
    id: 3,
    name: 'Notes',
    placeholder: '<p:ph type="body" sz="quarter" idx="3"/>',
    paragraphs: paragraphsXml(paragraphs, {
      context,
      relationships,
      canJump: false,
      inheritsLevels: false,
      sizeOf: () => undefined,
    }),
  });
  return {
    path: notesPath(index),
    contentType: contentTypes.notesSlide,
    content: `${xmlHead}<p:notes ${namespaces}>${shapeTreeXml(image + body)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relationships: relationships.list(),
  };
}

/** The number in front of a footnote's first paragraph. */
function footnoteParagraphs(
  { number, definition }: SlideFootnote,
  { resolved }: PptxContext,
): readonly FlowParagraph[] {
  const [first, ...rest] = toParagraphs(definition.children, resolved);
  const mark = { type: 'words', text: `${number} `, style: { baseline: 'super' } } as const;
  const blank: FlowParagraph = {
    runs: [],
    role: 'text',
    marker: { type: 'none' },
    level: 0,
    indentSteps: 0,
    spaceBeforePt: 0,
  };
  const head = first ?? blank;
  return [{ ...head, runs: [mark, ...head.runs] }, ...rest];
}
