import { FileChild } from 'docx';
import type { WritableObject, WriteContext } from '../xml/element.ts';
import type { Markup } from '../xml/markup.ts';
import { placeholderMark, writeElement } from '../xml/write-element.ts';
import type { BlockElement } from './block-element.ts';

const name = 'octavo:written';
const placeholder = new RegExp(`${placeholderMark}([^${placeholderMark}]+)${placeholderMark}`, 'g');

/**
 * A flow of blocks that `docx` takes for one element. It is written here, while `docx` writes the part, so that pictures and charts are added to
 * the package in their order; `docx` writes a stand-in, for which `placeWritten` puts the blocks. Going through the objects of `docx` would cost
 * as much again as all the rest.
 */
export class WrittenBlocks extends FileChild {
  readonly #blocks: readonly BlockElement[];
  #markup: Markup = '';

  constructor(blocks: readonly BlockElement[]) {
    super(name);
    this.#blocks = blocks;
  }

  /** The stand-in: its text is the placeholders of the blocks, in which `docx` puts the ids. */
  override prepForXml(context: WriteContext): WritableObject {
    this.#markup = this.#blocks.map((block) => writeElement(block, context)).join('');
    return { [name]: placeholdersIn(this.#markup).join(' ') };
  }

  /** The blocks as they were written, with ids in place of the placeholders. */
  withIds(ids: readonly string[]): Markup {
    const idOf = new Map(placeholdersIn(this.#markup).map((key, index) => [key, ids[index]]));
    return this.#markup.replace(placeholder, (_, key: string) => idOf.get(key) ?? key);
  }
}

function placeholdersIn(markup: Markup): readonly string[] {
  return [...new Set(Array.from(markup.matchAll(placeholder), ([, key = '']) => key))];
}

/** A part with the blocks in place of the stand-ins that `docx` wrote, in the same order. */
export function placeWritten(xml: Markup, written: readonly WrittenBlocks[]): Markup {
  let index = 0;
  return xml.replace(/<octavo:written(?:\/>|>([^<]*)<\/octavo:written>)/g, (standIn, ids?: string) => {
    const blocks = written[index];
    index += 1;
    return blocks === undefined ? standIn : blocks.withIds((ids ?? '').split(' '));
  });
}
