import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block, Node, NodeId } from '@octavo/core';
import { walk } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { regionNodes } from '../../src/plan/region-nodes.ts';
import { isSettings } from '../../src/plan/settings/is-settings.ts';
import type { Planned } from '../plan-markdown.ts';
import { planMarkdown } from '../plan-markdown.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** This repository's documents, and those of others where they stand beside it. */
const documents = [
  ...['content', 'docs/guide', 'docs/adr', 'docs/recipes'].flatMap((folder) => markdownIn(folder, false)),
  ...['../shared/inputs', '../shared/corpus'].flatMap((folder) => markdownIn(folder, true)),
];

function markdownIn(folder: string, recursive: boolean): readonly string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { recursive, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

/** Blocks that show nothing themselves, whatever becomes of what they hold. */
const silent: ReadonlySet<string> = new Set([
  'htmlBlock',
  'pageBreak',
  'slideBreak',
  'thematicBreak',
  'bibliography',
]);

/** The blocks of a document that have no trace in its deck. */
function untraced({ deck, resolved }: Planned): readonly string[] {
  const traced = new Set<NodeId>(deck.leftOut.map(({ nodeId }) => nodeId));
  const trace = (node: Node): void => {
    for (const { id } of walk(node)) traced.add(id);
  };
  for (const slide of deck.slides) {
    for (const id of slide.sourceIds) traced.add(id);
    for (const node of [
      ...slide.titleContent,
      ...slide.subtitle,
      ...slide.regions.flatMap(regionNodes),
      ...slide.notes,
      ...(slide.background?.type === 'image' ? [slide.background.image] : []),
    ])
      trace(node);
  }
  const isTraced = (block: Block): boolean =>
    traced.has(block.id) ||
    isSettings(block) ||
    silent.has(block.type) ||
    Array.from(walk(block)).some(({ id }) => id !== block.id && traced.has(id));
  return resolved.document.children
    .filter((block) => !isTraced(block))
    .map(({ type, id }) => `${type} ${id}`);
}

describe('every block of a document', () => {
  it.each(documents)(
    'stands on a slide of %s, in the notes, or is listed as left out',
    async (path) => {
      const format = path.endsWith('.txt') ? 'text' : 'markdown';
      expect(untraced(await planMarkdown(readFileSync(root + path, 'utf8'), {}, format))).toEqual([]);
    },
    60_000,
  );
});
