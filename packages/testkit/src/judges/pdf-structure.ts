import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/** An element of a structure tree with the words below it. */
export interface PdfElement {
  readonly tag: string;
  readonly text: string;
  /** How deep it stands; deeper ones behind it stand in it. */
  readonly depth: number;
  /** What Poppler shows of its attributes: `ColSpan`, `Scope`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A PDF's structure tree as Poppler reads it: elements in reading order, and all words, a line for each block. */
export interface PdfStructure {
  readonly elements: readonly PdfElement[];
  readonly text: string;
}

/**
 * Reads a PDF by its structure; undefined where Poppler is not installed. Poppler tells neither what content stands for (`ActualText`)
 * nor turns round what is drawn from the right.
 */
export async function pdfStructure(bytes: Uint8Array): Promise<PdfStructure | undefined> {
  const lines = await linesOfStructure(bytes, '-struct-text');
  if (lines === undefined) return undefined;
  return { elements: elementsOf(lines), text: lines.map(wordsOfLine).join('').trim() };
}

/** The elements alone, their texts empty: Poppler takes half a minute for the words of a page with thousands of marked pieces. */
export async function pdfElements(bytes: Uint8Array): Promise<readonly PdfElement[] | undefined> {
  const lines = await linesOfStructure(bytes, '-struct');
  return lines === undefined ? undefined : elementsOf(lines);
}

async function linesOfStructure(
  bytes: Uint8Array,
  option: '-struct' | '-struct-text',
): Promise<readonly string[] | undefined> {
  const inform = await judge('pdfinfo');
  if (inform === undefined) return undefined;
  return withFile(bytes, 'read.pdf', async (file) => {
    const { status, stdout, stderr } = await inform([option, '-enc', 'UTF-8', file]);
    if (status !== 0) throw new Error(`pdfinfo failed: ${stderr}`);
    return stdout.split('\n');
  });
}

/** `P (block)` begins a block, `Span (inline)` none; attributes and annotations stand below, text in quotes. */
function wordsOfLine(line: string): string {
  const text = textOfLine(line);
  if (text !== undefined) return text;
  const isWithin = /\(inline\):?$|^ *(?:Object|\/)/.test(line);
  // Code and formulas are of the inline kind, but may stand as blocks.
  const isBlock = line.endsWith('/Placement /Block');
  return isWithin && !isBlock ? '' : '\n';
}

function textOfLine(line: string): string | undefined {
  return /^ *"(.*)"$/.exec(line)?.[1];
}

function elementsOf(lines: readonly string[]): readonly PdfElement[] {
  const elements: {
    readonly tag: string;
    text: string;
    readonly depth: number;
    readonly attributes: Record<string, string>;
  }[] = [];
  let open: typeof elements = [];
  for (const line of lines) {
    const [, name, value] = /^ *\/(\w+) (.+)$/.exec(line) ?? [];
    const last = elements.at(-1);
    if (name !== undefined && value !== undefined && last !== undefined) {
      last.attributes[name] = value;
      continue;
    }
    const text = textOfLine(line);
    const tag = /^ *([A-Z]\w*)/.exec(line)?.[1];
    if (text === undefined && (tag === undefined || tag === 'Object')) continue;
    const depth = line.length - line.trimStart().length;
    open = open.filter((element) => element.depth < depth);
    if (text !== undefined) for (const element of open) element.text += text;
    else if (tag !== undefined) {
      const element = { tag, text: '', depth, attributes: {} };
      elements.push(element);
      open.push(element);
    }
  }
  return elements;
}
