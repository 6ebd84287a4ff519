import { Parser } from 'htmlparser2';
import type { XmlElement, XmlNode } from './xml-element.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** Reads XML into its root element. Well-formedness beyond balanced tags is the schema validator's to judge. */
export function parseXml(source: string): XmlElement {
  const top: OpenElement = { name: '#document', attributes: {}, children: [] };
  const stack = [top];
  const closeMismatches: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: OpenElement = { name, attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext(text) {
        const siblings = stack.at(-1)?.children ?? [];
        const previous = siblings.at(-1);
        if (typeof previous === 'string') siblings[siblings.length - 1] = previous + text;
        else siblings.push(text);
      },
      onclosetag(name, implied) {
        // Self-closing tags come as implied, too; what stays open at the end does not match its source.
        const open = stack.pop();
        if (open?.name !== name) closeMismatches.push(`${name}${implied ? ' (implied)' : ''}`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  const root = top.children.find((child): child is XmlElement => typeof child !== 'string');
  if (root === undefined || closeMismatches.length > 0) {
    throw new Error(`not well-formed XML: ${closeMismatches.join(', ') || 'no root element'}`);
  }
  return root;
}
