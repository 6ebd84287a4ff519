import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { mapChildren, mapNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { CodeBlock } from '../model/nodes/code-block.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Paragraph } from '../model/nodes/paragraph.ts';
import { plainText } from '../model/plain-text.ts';
import { walk } from '../model/visit.ts';
import { isSlidevDeck } from '../transform/read-slidev-marks.ts';
import { codeRegion } from './code-region.ts';

/** Slidev's line that takes in code of a file: `<<< @/snippets/external.ts#snippet ts {2,3}`; `@` is the deck's folder. */
const codeImport =
  /^<<< +(?:@\/|\.\/)?([^\s#]+)(?:#([\w-]+))?(?: +([a-z][\w+#-]*))?\s*((?:\[[^\]]*\])?(?:\s*\{[^{}]*\})*)\s*$/i;

/** A document with its imported code, and what of it could not be read. */
export interface WithImportedCode {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes in the code that a deck for Slidev names, a file or a region of one within the project. A line whose code cannot be had stays as
 * it stands, and is told of (`code-not-imported`).
 */
export async function importCode(
  document: Document,
  host: Pick<Host, 'readResource'>,
): Promise<WithImportedCode> {
  if (!isSlidevDeck(document)) return { document, diagnostics: [] };
  const lines = Array.from(walk(document)).filter(isImport);
  if (lines.length === 0) return { document, diagnostics: [] };
  const read = await Promise.all(lines.map((line) => readImport(line, document.file, host)));
  const codeOf = new Map<Node, CodeBlock>(
    lines.flatMap((line, index) => {
      const result = read[index];
      return result === undefined || 'code' in result ? [] : [[line, result] as const];
    }),
  );
  const replace = (children: readonly Node[]): readonly Node[] =>
    mapNodes(children, (node) => codeOf.get(node) ?? mapChildren(node, replace));
  return {
    document: codeOf.size === 0 ? document : mapChildren(document, replace),
    diagnostics: read.flatMap((result) => ('code' in result ? [result] : [])),
  };
}

function isImport(node: Node): node is Paragraph {
  return node.type === 'paragraph' && codeImport.test(plainText(node.children).trim());
}

async function readImport(
  { id, position, children }: Paragraph,
  file: string | undefined,
  host: Pick<Host, 'readResource'>,
): Promise<CodeBlock | Diagnostic> {
  const [, path = '', region, asked, meta = ''] = codeImport.exec(plainText(children).trim()) ?? [];
  const problem = (reason: string): Diagnostic =>
    createDiagnostic('code-not-imported', { path, reason }, { file, position });
  const read = await host.readResource(path);
  if (!read.ok) return problem(read.reason);
  const text = new TextDecoder()
    .decode(read.bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  const value = region === undefined ? text.trimEnd() : codeRegion(text, region);
  if (value === undefined) return problem(`it has no region \`${region ?? ''}\``);
  const language = asked ?? /\.([a-z]\w*)$/i.exec(path)?.[1]?.toLowerCase();
  return {
    type: 'codeBlock',
    id,
    ...(position === undefined ? {} : { position }),
    ...(language === undefined ? {} : { language }),
    ...(meta.trim() === '' ? {} : { meta: meta.trim() }),
    value,
  };
}
