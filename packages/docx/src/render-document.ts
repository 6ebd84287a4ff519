import type { RenderContext, RenderResult, ResolvedDocument } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { Document } from 'docx';
import { renderBlocks } from './blocks/render-blocks.ts';
import type { DocxContext } from './context.ts';
import type { BlockElement } from './elements/block-element.ts';
import { StyledParagraph } from './elements/styled-paragraph.ts';
import type { WrittenBlocks } from './elements/written-blocks.ts';
import { appProperties } from './finish/app-properties.ts';
import { compileParts } from './finish/compile-parts.ts';
import { coreProperties } from './finish/core-properties.ts';
import { finishParts } from './finish/finish-parts.ts';
import { fontTablePart } from './finish/font-table-part.ts';
import { settingsPart } from './finish/settings-part.ts';
import { themePart } from './finish/theme-part.ts';
import { zipParts } from './finish/zip-parts.ts';
import { captionList } from './front/caption-list.ts';
import { tableOfContents } from './front/table-of-contents.ts';
import { titleBlock } from './front/title-block.ts';
import { estimatePages } from './layout/estimate-pages.ts';
import { Ledger, type StoryPart } from './ledger.ts';
import { embedModel } from './model-part/embed-model.ts';
import { comments } from './notes/comments.ts';
import { nativeNotes } from './notes/native-notes.ts';
import { noteKind } from './notes/note-kind.ts';
import { headingNumId } from './numbering/list-num-id.ts';
import { numberingPart } from './numbering/numbering-part.ts';
import { sections } from './page/sections.ts';
import { planDocument } from './plan/plan-document.ts';
import { startContext } from './start-context.ts';
import { baseStyles, stylesPart } from './styles/styles-part.ts';
import { supportTable } from './support-table.ts';

/** What a Word file holds beside its document. */
export interface RenderExtras {
  /** Blocks after the text. */
  readonly appendix: (context: DocxContext) => readonly BlockElement[];
  /** Whether the header shows the title by a field, so that it follows the property of whichever document it comes into. */
  readonly titleField: boolean;
}

const noExtras: RenderExtras = { appendix: () => [], titleField: false };

/** Writes a resolved document as a Word file. */
export async function renderDocument(
  resolved: ResolvedDocument,
  render: RenderContext,
  extras: RenderExtras = noExtras,
): Promise<RenderResult> {
  const { config, host } = render;
  const house = config.docx.referenceDoc === '' ? undefined : await import('./reference/index.ts');
  const { reference, theme, diagnostics } =
    house === undefined
      ? { reference: undefined, theme: render.theme, diagnostics: [] }
      : await house.loadReference(resolved, render);
  const plan = await planDocument(resolved, { theme, config, host });
  const styles = baseStyles(theme, plan.nativeHeadingNumbers ? headingNumId : undefined);
  const ledger = new Ledger(theme, styles);
  const context = startContext({ resolved, theme, config, plan, ledger });

  // A cover that shows the title takes the title block's place.
  const titled = !(reference?.frame?.placeholders.has('title') ?? false);
  const { document, written } = buildDocument(context, { ...extras, titled });
  const replaced = new Map([
    ['word/styles.xml', stylesPart(resolved, theme, [...styles, ...ledger.styles.all])],
    ['word/numbering.xml', numberingPart(ledger.numberings, plan.nativeHeadingNumbers)],
    ['word/settings.xml', settingsPart(resolved, theme, config)],
    ['word/fontTable.xml', fontTablePart(theme)],
    ['word/theme/theme1.xml', themePart(theme)],
    ['docProps/core.xml', coreProperties(resolved, config.timestamp)],
    ['docProps/app.xml', appProperties()],
  ]);
  const finished = finishParts(compileParts(document, written), replaced, {
    notes: [...plan.notes.native.values()],
    kind: noteKind(config),
    direction: resolved.direction,
  });
  const dressed =
    house === undefined || reference === undefined
      ? finished
      : house.applyReference(finished, reference, {
          hasLanguage: resolved.document.metadata.lang !== undefined,
          writesHeadingNumbers: config.numberHeadings && !plan.nativeHeadingNumbers,
        });
  const parts = config.docx.embedModel ? await embedModel(dressed, resolved, config) : dressed;
  return {
    bytes: await zipParts(parts, host),
    outcomes: assessOutcomes(resolved, supportTable({ ...plan, shrunk: plan.images.shrunk })),
    diagnostics: [...diagnostics, ...plan.images.diagnostics, ...ledger.diagnostics],
    facts: {},
  };
}

function buildDocument(
  context: DocxContext,
  { appendix, titleField, titled }: RenderExtras & { readonly titled: boolean },
): { readonly document: Document; readonly written: readonly WrittenBlocks[] } {
  const { resolved, theme, config } = context;
  const title = titled ? titleBlock(context) : [];
  const contents = [
    tableOfContents(context),
    config.listOfFigures ? captionList('figure', context) : [],
    config.listOfTables ? captionList('table', context) : [],
  ];
  const text = [...renderBlocks(resolved.document.children, context), ...appendix(context)];
  const { front, flow } = joinParts({ front: [title, ...contents], flow: text }, context);
  const { options, written, laidOut } = sections(front, flow, {
    hasTitle: title.length > 0,
    titleField,
    context,
  });
  const notes = nativeNotes(context);
  if (context.ledger.showsPages) {
    const { ledger } = context;
    const atFoot = config.notes === 'footnotes' ? notes : {};
    ledger.setPages(estimatePages(laidOut, { ledger, notes: blocksOfNotes(atFoot) }));
  }
  const document = new Document({
    sections: options,
    [noteKind(config).part]: notes,
    // The text has been rendered: what it holds comments on is known.
    comments: { children: comments(context) },
    // Makes `docx` write the part that `themePart` replaces.
    theme: { name: theme.name },
  });
  addLinks(document.Document.Relationships, 'document', context);
  addLinks(document.FootNotes.Relationships, 'footnotes', context);
  addLinks(document.Endnotes.Relationships, 'endnotes', context);
  return { document, written };
}

/** The blocks of notes by their ids, as they are laid out. */
function blocksOfNotes(notes: ReturnType<typeof nativeNotes>): ReadonlyMap<string, readonly BlockElement[]> {
  return new Map(
    // `docx` is told that they are paragraphs of its own (`asDocxParagraph`).
    Object.entries(notes).map(([id, { children }]) => [id, children as unknown as readonly BlockElement[]]),
  );
}

interface TextParts {
  readonly front: readonly (readonly BlockElement[])[];
  readonly flow: readonly BlockElement[];
}

/** The parts of the text one after another, with room between them. */
function joinParts(
  { front, flow }: TextParts,
  { ledger }: DocxContext,
): { readonly front: readonly BlockElement[]; readonly flow: readonly BlockElement[] } {
  const spaced = (part: readonly BlockElement[]): readonly BlockElement[] => {
    const [first, ...rest] = part;
    return first instanceof StyledParagraph
      ? [first.changed({ style: ledger.styles.spaced(first.settings.style) }), ...rest]
      : part;
  };
  const parts = front.filter((part) => part.length > 0);
  return {
    front: parts.flatMap((part, index) => (index > 0 ? spaced(part) : part)),
    flow: parts.length > 0 ? spaced(flow) : flow,
  };
}

type Relationships = Document['Document']['Relationships'];

function addLinks(relationships: Relationships, part: StoryPart, { ledger }: DocxContext): void {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  for (const [target, id] of ledger.linksOf(part))
    relationships.addRelationship(id, type, target, 'External');
}
