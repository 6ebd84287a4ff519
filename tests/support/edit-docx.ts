import { deflateRawSync } from 'node:zlib';
import { writeZip } from '@octavo/core';
import { openPackage } from '@octavo/testkit';

/** A Word document that is changed part by part, as an editor's program changes it. */
export interface DocxEdit {
  text(part: string): string;
  /** Replaces what stands once in the text of the document. */
  replace(part: string, by: string): void;
  comment(id: number, author: string, words: string): void;
  bytes(): Promise<Uint8Array>;
}

const main = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function editDocx(bytes: Uint8Array): DocxEdit {
  const opened = openPackage(bytes);
  const changed = new Map<string, string>();
  const text = (part: string) => changed.get(part) ?? new TextDecoder().decode(opened.bytes(part));
  const put = (part: string, from: string, to: string) => {
    if (text(part).split(from).length !== 2)
      throw new Error(`${from.slice(0, 60)} does not stand once in ${part}`);
    changed.set(
      part,
      text(part).replace(from, () => to),
    );
  };
  return {
    text,
    replace: (from, to) => put(main, from, to),
    comment(id, author, words) {
      const comment = `<w:comment w:id="${id}" w:author="${author}"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;
      const known = opened.relationships(main).find(({ type }) => type === 'comments')?.target;
      if (known !== undefined && opened.has(known)) {
        const root = text(known);
        changed.set(
          known,
          root.includes('</w:comments>')
            ? root.replace('</w:comments>', `${comment}</w:comments>`)
            : root.replace(/<w:comments([^>]*)\/>/, `<w:comments$1>${comment}</w:comments>`),
        );
        return;
      }
      changed.set('word/comments.xml', `<w:comments xmlns:w="${word}">${comment}</w:comments>`);
      put(
        relations,
        '</Relationships>',
        `<Relationship Id="edited" Type="${types}/comments" Target="comments.xml"/></Relationships>`,
      );
    },
    bytes: () =>
      writeZip(
        [...new Set([...opened.partNames, ...changed.keys()])].map((path) => ({
          path,
          content: changed.get(path) ?? opened.bytes(path) ?? new Uint8Array(),
        })),
        async (content) => deflateRawSync(content, { level: 1 }),
      ),
  };
}

/** The same document as if another program had written it: without Octavo's own model of it. */
export function withoutModel(bytes: Uint8Array): Promise<Uint8Array> {
  const edit = editDocx(bytes);
  const model = /<Relationship [^>]*customXml\/item1\.xml"[^>]*\/>/.exec(edit.text(relations))?.[0];
  if (model === undefined) throw new Error('the document has no model');
  const opened = openPackage(bytes);
  return writeZip(
    opened.partNames
      .filter((path) => !path.startsWith('customXml/'))
      .map((path) => ({
        path,
        content:
          path === relations
            ? edit.text(relations).replace(model, '')
            : (opened.bytes(path) ?? new Uint8Array()),
      })),
    async (content) => deflateRawSync(content, { level: 1 }),
  );
}
