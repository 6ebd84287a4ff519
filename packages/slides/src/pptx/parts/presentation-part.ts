import { otherLevels } from '../master/master-xml.ts';
import { notesPage } from '../notes/notes-master-xml.ts';
import type { Part } from '../package/part.ts';
import { contentTypes, relationshipTypes } from '../package/part.ts';
import { notesMasterPath, presentationPath, themePath } from '../package/paths.ts';
import { RelationshipTable } from '../package/relationship-table.ts';
import type { PptxContext } from '../pptx-context.ts';
import { emuOf } from '../units.ts';
import { namespaces, xmlHead } from '../xml.ts';
import { sectionsXml, slideNumberId } from './sections-xml.ts';

/** What the root leads to beside the slides. */
export interface PresentationRoot {
  readonly masters: readonly { readonly id: number; readonly path: string }[];
  readonly withNotes: boolean;
}

/** The root of the package: the masters, the slides in their order, and the sizes. */
export function presentationPart(context: PptxContext, { masters, withNotes }: PresentationRoot): Part {
  const { deck } = context;
  const relationships = new RelationshipTable();
  const masterList = masters
    .map(({ id, path }) => {
      const relationship = relationships.toPart(relationshipTypes.slideMaster, path);
      return `<p:sldMasterId id="${id}" r:id="${relationship}"/>`;
    })
    .join('');
  const notesMaster = withNotes
    ? `<p:notesMasterIdLst><p:notesMasterId r:id="${relationships.toPart(relationshipTypes.notesMaster, notesMasterPath)}"/></p:notesMasterIdLst>`
    : '';
  const slides = deck.slides
    .map((slide, index) => {
      const id = relationships.toPart(relationshipTypes.slide, context.slidePaths.get(slide.id) ?? '');
      return `<p:sldId id="${slideNumberId(index)}" r:id="${id}"/>`;
    })
    .join('');
  relationships.toPart(relationshipTypes.theme, themePath(0));
  relationships.toPart(relationshipTypes.presProps, '/ppt/presProps.xml');
  relationships.toPart(relationshipTypes.viewProps, '/ppt/viewProps.xml');
  relationships.toPart(relationshipTypes.tableStyles, '/ppt/tableStyles.xml');
  const direction = deck.direction === 'rtl' ? ' rtl="1"' : '';
  return {
    path: presentationPath,
    contentType: contentTypes.presentation,
    content: `${xmlHead}<p:presentation ${namespaces}${direction} saveSubsetFonts="1"><p:sldMasterIdLst>${masterList}</p:sldMasterIdLst>${notesMaster}<p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${emuOf(deck.widthPt)}" cy="${emuOf(deck.heightPt)}"/><p:notesSz cx="${emuOf(notesPage.widthPt)}" cy="${emuOf(notesPage.heightPt)}"/><p:defaultTextStyle>${otherLevels(deck.direction)}</p:defaultTextStyle>${sectionsXml(deck)}</p:presentation>`,
    relationships: relationships.list(),
  };
}
