import type { NodeId, RenderConfig, ResolvedDocument, Table, Theme } from '@octavo/core';
import { findInitials, metadataNodes, missingImageText, plainText, walk } from '@octavo/core';
import { findAnchorPlaces } from '../content/anchor-places.ts';
import type { ContentContext } from '../content/content-context.ts';
import { fragmentHref } from '../content/fragment-href.ts';
import { createImageStore } from '../images/image-store.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml } from '../markup/html.ts';
import type { MathWriter } from '../math/math-writer.ts';
import { askedPercent, imageSize } from './image-size.ts';
import { noteId, noteMarkId } from './own-ids.ts';

/** What the parts of an article's page are told. */
export interface ArticleContext extends ContentContext {
  readonly config: RenderConfig;
  /** Whether the document has a title, which is the page's `h1` then. */
  readonly hasTitle: boolean;
  /** Whether paragraphs begin with large letters. */
  readonly hasInitials: boolean;
  /** Shares of the text's width that images ask for, in per cent. */
  readonly imageShares: readonly number[];
}

export interface ArticleInput {
  readonly resolved: ResolvedDocument;
  readonly config: RenderConfig;
  readonly mathOf: MathWriter;
  /** Whether blocks say on which line of the source they begin. */
  readonly sourceLines: boolean;
  readonly theme: Theme;
}

/** A table of more columns than this may be wider than a small screen however its words are broken. */
const mostNarrowColumns = 4;

export function articleContext({
  resolved,
  config,
  mathOf,
  sourceLines,
  theme,
}: ArticleInput): ArticleContext {
  const { document, footnotes } = resolved;
  const roots = [
    ...metadataNodes(document),
    ...document.children,
    ...footnotes.map(({ definition }) => definition),
  ];
  const nodes = roots.flatMap((root) => Array.from(walk(root)));
  const anchors = findAnchorPlaces([{ area: 'article', nodes: roots }], resolved.anchors, new Set());
  const marks = markIds(resolved);
  const initials = findInitials(resolved, config, theme);
  const hasTitle = (document.metadata.title?.length ?? 0) > 0;
  const images = nodes.filter((node) => node.type === 'image');
  return {
    resolved,
    config,
    hasTitle,
    hasInitials: initials.size > 0,
    imageShares: images.flatMap((image) => askedPercent(image) ?? []),
    mathOf,
    images: createImageStore(
      images.map(({ id }) => id),
      resolved.assets,
    ),
    placeOf(node) {
      const id = anchors.anchorOf(node, 'article');
      const line = sourceLines ? node.position?.start.line : undefined;
      return {
        ...(id === undefined ? {} : { id }),
        ...(line === undefined ? {} : { 'data-line': line }),
        ...(initials.has(node.id) ? { class: 'initial' } : {}),
      };
    },
    headingLevel: (depth) => (hasTitle ? depth + 1 : depth),
    targetHref(referenceId) {
      const target = resolved.references[referenceId];
      return target !== undefined && anchors.has(target.anchor) ? fragmentHref(target.anchor) : undefined;
    },
    noteMark: (node, number) => ({ id: marks.get(node.id), href: fragmentHref(noteId(number)) }),
    frameTable: (table, node) => frameTable(table, node, resolved),
    imageSize: (image, asset) => imageSize(image, asset, config.htmlPage.fragment),
    wordsOfMissing: (node) => missingImageText(node, resolved),
    pageBreak: elementHtml('div', { class: 'page-break' }),
  };
}

/** The id of each mark of a note. */
function markIds({ footnotes }: ResolvedDocument): ReadonlyMap<NodeId, string> {
  return new Map(
    footnotes.flatMap(({ number, references }) =>
      references.map((id, index) => [id, noteMarkId(number, index + 1)] as const),
    ),
  );
}

/** A table that may be too wide scrolls by itself, by keyboard, too (WCAG 2.2, 1.4.10 and 2.1.1). */
function frameTable(table: Html, node: Table, { numbers, strings }: ResolvedDocument): Html {
  if (node.columns.length <= mostNarrowColumns) return table;
  const label = numbers[node.id]?.label ?? (plainText(node.caption ?? []) || strings.table);
  return elementHtml('div', { class: 'wide', role: 'group', 'aria-label': label, tabindex: 0 }, table);
}
