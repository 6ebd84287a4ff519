import type { XmlElement, XmlNode } from '@octavo/testkit';
import { childElements, descendants, openPackage, parseHtml, words } from '@octavo/testkit';
import mammoth from 'mammoth';
import { type DocxStructure, type EmphasisKind, emphasisedWords, spelledAddress } from './docx-structure.ts';

const emphasisTags: Readonly<Record<string, EmphasisKind>> = {
  strong: 'strong',
  em: 'emphasis',
  s: 'strikethrough',
  code: 'code',
};

const tagOf: Readonly<Record<string, string>> = {
  'Verbatim Char': 'code',
  Strong: 'strong',
  Emphasis: 'em',
  Strikethrough: 's',
};

/** mammoth knows the tags of a style by its name: each of ours is named for what it holds. */
function styleMap(bytes: Uint8Array): readonly string[] {
  const styles = openPackage(bytes).xml('word/styles.xml');
  const names = Array.from(descendants(styles, 'w:name'), ({ attributes }) => attributes['w:val'] ?? '');
  return [
    ...names.flatMap((name) => {
      const all = Object.entries(tagOf).flatMap(([part, tag]) => (name.includes(part) ? [tag] : []));
      // What code carries beside is of no account, as for pandoc.
      const tags = all.includes('code') ? ['code'] : all;
      return tags.length === 0 ? [] : [`r[style-name='${name}'] => ${tags.join(' > ')}`];
    }),
    // The title block is of the document's properties.
    "p[style-name='Title'] => !",
    "p[style-name='Subtitle'] => !",
  ];
}

/** What mammoth finds in a Word document, from the HTML that it makes of it. */
export async function mammothStructure(bytes: Uint8Array): Promise<DocxStructure> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: [...styleMap(bytes)], ignoreEmptyParagraphs: false },
  );
  const root = parseHtml(value);
  const noteItems = Array.from(descendants(root, 'li')).filter(({ attributes }) =>
    /^(foot|end)note-/.test(attributes['id'] ?? ''),
  );
  const inNotes = new Set(noteItems.flatMap((item) => [item, ...descendants(item)]));
  const body = Array.from(descendants(root)).filter((element) => !inNotes.has(element));
  const links = body.filter(
    (element) =>
      element.name === 'a' && textOf(element) !== '' && addressOf(element) !== '' && !isNoteMark(element),
  );
  return {
    headings: body
      .filter(({ name }) => /^h[1-6]$/.test(name))
      .map((element) => `${element.name.slice(1)} ${textOf(element)}`)
      .filter((line) => line.length > 2),
    items: childElements(root)
      .filter((element) => !childElements(element).some((item) => inNotes.has(item)))
      .flatMap((element) => itemsIn({ name: '', attributes: {}, children: [element] }, [])),
    tables: body
      .filter((table) => table.name === 'table' && Array.from(descendants(table, 'table')).length === 0)
      .map((table) =>
        Array.from(descendants(table, 'tr'), (row) => childElements(row).map(textOf).join('|')).join(' / '),
      ),
    notes: noteItems.map(textOf),
    links: links
      .filter((link) => !isInner(link))
      .map((link) => `${spelledAddress(addressOf(link))} ${textOf(link)}`),
    innerLinks: links.filter(isInner).map(textOf),
    emphasis: body
      .flatMap((element) => {
        const kind = emphasisTags[element.name];
        return kind === undefined
          ? []
          : emphasisedWords(kind, element.name === 'code' ? textOf(element) : textOf(withoutCode(element)));
      })
      .toSorted(),
    alternativeTexts: body
      .filter(({ name }) => name === 'img')
      .map(({ attributes }) => words(attributes['alt'] ?? '').join(' '))
      .filter((text) => text !== ''),
  };
}

function addressOf(link: XmlElement): string {
  return link.attributes['href'] ?? '';
}

function isInner(link: XmlElement): boolean {
  return addressOf(link).startsWith('#');
}

function isNoteMark(link: XmlElement): boolean {
  return /^#(foot|end)note-/.test(addressOf(link));
}

/** mammoth keeps no start values: numbers are compared with what pandoc reads. */
function itemsIn(element: XmlElement, lists: readonly string[]): readonly string[] {
  return childElements(element).flatMap((child) => {
    if (child.name !== 'li')
      return itemsIn(child, /^(ul|ol)$/.test(child.name) ? [...lists, child.name] : lists);
    const own = child.children.filter(
      (part) => typeof part === 'string' || !/^(ul|ol|table|p|pre|blockquote)$/.test(part.name),
    );
    const mark = lists.at(-1) === 'ol' ? '#' : '-';
    return [
      `${lists.length} ${mark} ${words(own.map(nodeText).join('')).join(' ')}`,
      ...itemsIn(child, lists),
    ];
  });
}

/** Of code readers compare only that it is code. */
function withoutCode(element: XmlElement): XmlElement {
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : child.name === 'code' ? ' ' : withoutCode(child),
  );
  return { ...element, children };
}

function textOf(element: XmlElement): string {
  return words(nodeText(element)).join(' ');
}

/** The marks of notes are no words of the text. */
function nodeText(node: XmlNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'br' || node.name === 'img') return ' ';
  if (node.name === 'sup' && childElements(node, 'a').some(isNoteMark)) return ' ';
  const text = node.children.map(nodeText).join('');
  return /^(p|li|td|th|h\d|pre)$/.test(node.name) ? `${text} ` : text;
}
