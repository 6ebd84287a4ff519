import { otherLevels } from '../master/master-xml.ts';
import { notesPage } from '../notes/notes-master-xml.ts';
import type { Part } from '../package/part.ts';
import { contentTypes, relationshipTypes } from '../package/part.ts';
import { masterPath, notesMasterPath, presentationPath, themePath } from '../package/paths.ts';
import { RelationshipTable } from '../package/relationship-table.ts';
import type { PptxContext } from '../pptx-context.ts';
import { emuOf } from '../units.ts';
import { namespaces, xmlHead } from '../xml.ts';
import { sectionsXml, slideNumberId } from './sections-xml.ts';

/** The root of the package: the masters, the slides in their order, and the sizes. */
export function presentationPart(context: PptxContext, withNotes: boolean): Part {
  const { deck } = context;
  const relationships = new RelationshipTable();
  const masterId = relationships.toPart(relationshipTypes.slideMaster, masterPath);
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
    content: `${xmlHead}<p:presentation ${namespaces}${direction} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${masterId}"/></p:sldMasterIdLst>${notesMaster}<p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${emuOf(deck.widthPt)}" cy="${emuOf(deck.heightPt)}"/><p:notesSz cx="${emuOf(notesPage.widthPt)}" cy="${emuOf(notesPage.heightPt)}"/><p:defaultTextStyle>${otherLevels(deck.direction)}</p:defaultTextStyle>${sectionsXml(deck)}</p:presentation>`,
    relationships: relationships.list(),
  };
}
