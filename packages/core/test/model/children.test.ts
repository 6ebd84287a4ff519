import { childFields, childrenOf, mapChildren, nodeTypes, plainText, walk } from '@octavo/core/model';
import { describe, expect, it } from 'vitest';
import schema from '../../schema.json' with { type: 'json' };
import { mapNodes } from '../../src/model/children.ts';
import { parse } from '../support/parse.ts';

const source =
  'Para *em* `c`[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\n: Cap\n\nTerm\n: Def\n\n![i](i.png "t")\n\n[^1]: note\n';

describe('the children table', () => {
  it('knows every kind of the schema', () => {
    const inSchema = Object.values(schema.definitions).flatMap((definition) =>
      'properties' in definition && 'type' in definition.properties && 'const' in definition.properties.type
        ? [String(definition.properties.type.const)]
        : [],
    );
    expect([...inSchema, 'document'].sort()).toEqual([...new Set([...nodeTypes, 'document'])].sort());
    expect(Object.keys(childFields).sort()).toEqual([...nodeTypes, 'document'].sort());
  });

  it('gives captions, heads, terms and definitions in reading order', async () => {
    const { document } = await parse(source);
    const words = Array.from(walk(document)).flatMap((node) =>
      node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [],
    );
    expect(words).toEqual(['Para ', 'em', ' ', 'c', 'Cap', 'a', 'b', 'c', 'd', 'Term', 'Def', 't', 'note']);
  });

  it('gives back the same node when nothing changes, and a new one when something does', async () => {
    const { document } = await parse(source);
    expect(mapChildren(document, (children) => children)).toBe(document);
    const shorter = mapChildren(document, (children) => children.slice(0, 1));
    expect(shorter).not.toBe(document);
    expect(shorter.children).toHaveLength(1);
    expect(childrenOf(document).length).toBeGreaterThan(2);
  });

  it('copies what changes and no other', async () => {
    const { document } = await parse('a\n\n> b\n\nc\n');
    const changed = mapNodes(document.children, (node) =>
      node.type === 'blockQuote' ? { ...node, children: [] } : node,
    );
    expect(changed.map((node, index) => node === document.children[index])).toEqual([true, false, true]);
    expect(mapNodes(document.children, (node) => node)).toBe(document.children);
  });

  it('visits deep nesting without recursion', async () => {
    const { document } = await parse(`${'> '.repeat(90)}deep`);
    expect(Array.from(walk(document))).toHaveLength(92);
  });
});

describe('plain text', () => {
  it('leaves markup and note marks out', async () => {
    const { document } = await parse('a *b* **c `d`** [e](f)[^1]\n\n[^1]: x\n');
    const [paragraph] = document.children;
    expect(paragraph?.type === 'paragraph' && plainText(paragraph.children)).toBe('a b c d e');
  });
});
