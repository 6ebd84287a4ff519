import type { RenderContext, RenderResult, ResolvedDocument } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { Document } from 'docx';
import { renderBlocks } from './blocks/render-blocks.ts';
import type { DocxContext } from './context.ts';
import type { BlockElement } from './elements/block-element.ts';
import { StyledParagraph } from './elements/styled-paragraph.ts';
import { WrittenBlocks } from './elements/written-blocks.ts';
import { appProperties } from './finish/app-properties.ts';
import { compileParts } from './finish/compile-parts.ts';
import { coreProperties } from './finish/core-properties.ts';
import { finishParts } from './finish/finish-parts.ts';
import { fontTablePart } from './finish/font-table-part.ts';
import { settingsPart } from './finish/settings-part.ts';
import { themePart } from './finish/theme-part.ts';
import { zipParts } from './finish/zip-parts.ts';
import { tableOfContents } from './front/table-of-contents.ts';
import { titleBlock } from './front/title-block.ts';
import { Ledger, type StoryPart } from './ledger.ts';
import { embedModel } from './model-part/embed-model.ts';
import { comments } from './notes/comments.ts';
import { footnotes } from './notes/footnotes.ts';
import { headingNumId } from './numbering/list-num-id.ts';
import { numberingPart } from './numbering/numbering-part.ts';
import { section } from './page/section.ts';
import { planDocument } from './plan/plan-document.ts';
import { startContext } from './start-context.ts';
import { baseStyles, stylesPart } from './styles/styles-part.ts';
import { supportTable } from './support-table.ts';

/** Writes a resolved document as a Word file. */
export async function renderDocument(
  resolved: ResolvedDocument,
  render: RenderContext,
): Promise<RenderResult> {
  const { config, host } = render;
  const house = config.docx.referenceDoc === '' ? undefined : await import('./reference/index.ts');
  const { reference, theme, diagnostics } =
    house === undefined
      ? { reference: undefined, theme: render.theme, diagnostics: [] }
      : await house.loadReference(resolved, render);
  const plan = await planDocument(resolved, { theme, config });
  const styles = baseStyles(theme, plan.nativeHeadingNumbers ? headingNumId : undefined);
  const ledger = new Ledger(theme, styles);
  const context = startContext({ resolved, theme, config, plan, ledger });

  // A cover that shows the title takes the title block's place.
  const titled = !(reference?.frame?.placeholders.has('title') ?? false);
  const { document, written } = buildDocument(context, titled);
  const replaced = new Map([
    ['word/styles.xml', stylesPart(resolved, theme, [...styles, ...ledger.derivedStyles])],
    ['word/numbering.xml', numberingPart(ledger.numberings, plan.nativeHeadingNumbers)],
    ['word/settings.xml', settingsPart(resolved, theme)],
    ['word/fontTable.xml', fontTablePart(theme)],
    ['word/theme/theme1.xml', themePart(theme)],
    ['docProps/core.xml', coreProperties(resolved, config.timestamp)],
    ['docProps/app.xml', appProperties()],
  ]);
  const finished = finishParts(compileParts(document, [written]), replaced, [...plan.notes.native.values()]);
  const dressed =
    house === undefined || reference === undefined
      ? finished
      : house.applyReference(finished, reference, {
          hasLanguage: resolved.document.metadata.lang !== undefined,
          writesHeadingNumbers: config.numberHeadings && !plan.nativeHeadingNumbers,
        });
  const parts = config.docx.embedModel ? embedModel(dressed, resolved, config) : dressed;
  return {
    bytes: await zipParts(parts, host),
    outcomes: assessOutcomes(resolved, supportTable(plan)),
    diagnostics,
    facts: {},
  };
}

function buildDocument(
  context: DocxContext,
  titled: boolean,
): { readonly document: Document; readonly written: WrittenBlocks } {
  const { resolved, theme } = context;
  const title = titled ? titleBlock(context) : [];
  const contents = tableOfContents(context);
  const flow = renderBlocks(resolved.document.children, context);
  const written = new WrittenBlocks(joinParts([title, contents, flow], context));
  const document = new Document({
    sections: [section(written, title.length > 0, context)],
    footnotes: footnotes(context),
    // The text has been rendered: what it holds comments on is known.
    comments: { children: comments(context) },
    // Makes `docx` write the part that `themePart` replaces.
    theme: { name: theme.name },
  });
  addLinks(document.Document.Relationships, 'document', context);
  addLinks(document.FootNotes.Relationships, 'footnotes', context);
  return { document, written };
}

/** The parts of the text one after another, with room between them. */
function joinParts(
  parts: readonly (readonly BlockElement[])[],
  { ledger }: DocxContext,
): readonly BlockElement[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => {
      const [first, ...rest] = part;
      return index > 0 && first instanceof StyledParagraph
        ? [first.changed({ style: ledger.spacedStyle(first.settings.style) }), ...rest]
        : part;
    });
}

type Relationships = Document['Document']['Relationships'];

function addLinks(relationships: Relationships, part: StoryPart, { ledger }: DocxContext): void {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  for (const [target, id] of ledger.linksOf(part))
    relationships.addRelationship(id, type, target, 'External');
}
