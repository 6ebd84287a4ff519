import { Footer, Header, type ISectionOptions, type Paragraph } from 'docx';
import type { DocxContext } from '../context.ts';
import { asDocxParagraph } from '../elements/as-docx-paragraph.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { field } from '../elements/field.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { run, textContent } from '../elements/run.ts';
import { SectionStart } from '../elements/section-start.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { styledTextRuns } from '../elements/text-runs.ts';
import { WrittenBlocks } from '../elements/written-blocks.ts';
import type { LaidOutSection } from '../layout/estimate-pages.ts';
import { pointsFromTwips, twipsFromPoints } from '../units.ts';
import { columnGapPt } from './column-gap.ts';
import type { SectionLayout } from './section-layout.ts';
import { textLayout, textWidthTwips } from './text-width.ts';

/** From the paper's edge to the header and the footer. */
const edgePt = 36;

interface RunningHeads {
  readonly hasTitle: boolean;
  /** Whether the running title is a field. */
  readonly titleField: boolean;
  readonly context: DocxContext;
}

interface Segment {
  readonly layout: SectionLayout;
  readonly blocks: readonly BlockElement[];
}

/** The sections of a text: for `docx`, what is written in them, and how they are laid out. */
export interface TextSections {
  readonly options: readonly ISectionOptions[];
  readonly written: readonly WrittenBlocks[];
  readonly laidOut: readonly LaidOutSection[];
}

function laidOutSection({ layout, blocks }: Segment, { theme, config }: DocxContext): LaidOutSection {
  const { page } = theme;
  const paperPt = layout === 'landscape' ? page.widthPt : page.heightPt;
  return {
    blocks,
    layout,
    widthPt: pointsFromTwips(textWidthTwips(layout, theme, config)),
    heightPt: paperPt - page.marginTopPt - page.marginBottomPt,
    columns: layout === 'columns' ? config.docx.columns : 1,
  };
}

/** Title and contents (`front`) and the text in sections: one as a rule, more where columns or wide tables ask for them. */
export function sections(
  front: readonly BlockElement[],
  flow: readonly BlockElement[],
  heads: RunningHeads,
): TextSections {
  const { hasTitle, context } = heads;
  const base = textLayout(context.config);
  const segments = [
    ...(front.length > 0 && base === 'columns' ? [{ layout: 'whole', blocks: front } as const] : []),
    ...segmentsOf(base === 'columns' ? flow : [...front, ...flow], base),
  ];
  const shown = segments.filter(({ blocks }, index) => blocks.length > 0 || index === segments.length - 1);
  const written = shown.map(({ blocks }) => new WrittenBlocks(blocks));
  const options = shown.map(({ layout }, index) =>
    section(layout, {
      written: written[index],
      before: shown[index - 1]?.layout,
      stories: index === 0 ? stories(heads) : {},
      titlePage: index === 0 && hasTitle,
      context,
    }),
  );
  return { options, written, laidOut: shown.map((segment) => laidOutSection(segment, context)) };
}

function segmentsOf(flow: readonly BlockElement[], base: SectionLayout): readonly Segment[] {
  const segments: { layout: SectionLayout; blocks: BlockElement[] }[] = [{ layout: base, blocks: [] }];
  for (const element of flow) {
    const current = segments.at(-1)?.blocks ?? [];
    if (element instanceof SectionStart) {
      const layout = element.layout ?? base;
      segments.push({ layout, blocks: current.splice(current.length - headingsAtEnd(current)) });
    } else current.push(element);
  }
  return joined(segments);
}

/** How many headings the blocks end in: a heading goes with what it heads, which no setting of Word's does over the end of a section. */
function headingsAtEnd(blocks: readonly BlockElement[]): number {
  const last = blocks.findLastIndex(
    (block) => !(block instanceof StyledParagraph && /^Heading\d/.test(block.settings.style)),
  );
  return blocks.length - 1 - last;
}

/** Neighbours that are laid out alike are one section: a wide table may follow another. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    const isLastEmpty = last !== undefined && last.blocks.length === 0 && result.length > 1;
    if (isLastEmpty) result.pop();
    const before = result.at(-1);
    if (before !== undefined && before.layout === segment.layout)
      result[result.length - 1] = { ...before, blocks: [...before.blocks, ...segment.blocks] };
    else result.push(segment);
  }
  return result;
}

interface SectionPlace {
  readonly written: WrittenBlocks | undefined;
  readonly before: SectionLayout | undefined;
  readonly stories: Pick<ISectionOptions, 'headers' | 'footers'>;
  readonly titlePage: boolean;
  readonly context: DocxContext;
}

function section(layout: SectionLayout, place: SectionPlace): ISectionOptions {
  const { before, written, context } = place;
  const { theme, config } = context;
  const { page } = theme;
  const turns = layout === 'landscape' || before === 'landscape';
  return {
    properties: {
      ...(before === undefined ? {} : { type: turns ? 'nextPage' : 'continuous' }),
      page: {
        size: {
          width: twipsFromPoints(page.widthPt),
          height: twipsFromPoints(page.heightPt),
          // `docx` exchanges width and height itself.
          ...(layout === 'landscape' ? { orientation: 'landscape' } : {}),
        },
        margin: {
          top: twipsFromPoints(page.marginTopPt),
          bottom: twipsFromPoints(page.marginBottomPt),
          // With mirrored margins (settings) the left one is the inside one.
          left: twipsFromPoints(page.marginInsidePt),
          right: twipsFromPoints(page.marginOutsidePt),
          header: twipsFromPoints(edgePt),
          footer: twipsFromPoints(edgePt),
        },
      },
      ...(config.lineNumbers ? { lineNumbers: { countBy: 1, restart: 'continuous' } } : {}),
      ...(layout === 'columns'
        ? { column: { count: config.docx.columns, space: twipsFromPoints(columnGapPt) } }
        : {}),
      // The first page shows the title itself.
      titlePage: place.titlePage,
    },
    ...place.stories,
    children: written === undefined ? [] : [written],
  };
}

/** The first section's running heads hold for those after it, too: sections without their own take over those before. */
function stories({
  hasTitle,
  titleField,
  context,
}: RunningHeads): Pick<ISectionOptions, 'headers' | 'footers'> {
  return {
    headers: { default: header(titleField, context), ...(hasTitle ? { first: emptyHeader() } : {}) },
    ...(context.config.docx.pageNumbers
      ? { footers: { default: footer(), ...(hasTitle ? { first: footer() } : {}) } }
      : {}),
  };
}

function header(titleField: boolean, context: DocxContext): Header {
  const title = styledTextRuns(context.resolved.title, undefined, context);
  return new Header({
    children: [line('Header', titleField ? field('TITLE', title) : title)],
  });
}

function emptyHeader(): Header {
  return new Header({ children: [line('Header', [])] });
}

function footer(): Footer {
  const number = field('PAGE', [run({}, textContent('1'))]);
  return new Footer({ children: [line('Footer', number)] });
}

function line(style: string, content: readonly InlineElement[]): Paragraph {
  return asDocxParagraph(styledParagraph({ style }, content));
}
