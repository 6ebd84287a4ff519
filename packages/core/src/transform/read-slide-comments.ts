import type { Block } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import { notesOfComment, wordsOfComment } from './notes-of-comment.ts';

/** The container that holds a slide's settings; it has no content. */
const settingsName = 'slide-settings';

/** A line of Marp's directives, which are YAML: a space stands behind the colon. One that begins with an underscore is for its slide alone. */
const directive =
  /^\s*(_?)(class|backgroundColor|backgroundImage|backgroundSize|backgroundPosition|backgroundRepeat|color|header|footer|paginate|transition|theme|size|headingDivider|style|lang)\s*:(?:\s+(.*?))?\s*$/;

/**
 * In a deck written for Marp, comments are the slides' settings (`<!-- _class: lead -->`), or else what the speaker says. Elsewhere comments
 * are nothing but comments.
 */
export function readSlideComments(document: Document): Document {
  if (document.metadata.extra['marp'] !== true) return document;
  const children = document.children.map(readComment);
  return children.every((child, index) => child === document.children[index])
    ? document
    : { ...document, children };
}

function readComment(block: Block): Block {
  const text = wordsOfComment(block);
  if (text === undefined) return block;
  const place = block.position === undefined ? {} : { position: block.position };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const settings = lines.map((line) => directive.exec(line));
  if (settings.every((match) => match !== null)) {
    const values = Object.fromEntries(
      settings.map(([, spot = '', key = '', value = '']) => [spot + key, unquote(value)]),
    );
    return { type: 'container', id: '', ...place, name: settingsName, attributes: { values }, children: [] };
  }
  return notesOfComment(text, block.position);
}

function unquote(value: string): string {
  return /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
}
