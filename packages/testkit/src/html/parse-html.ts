import { Parser } from 'htmlparser2';
import type { XmlElement, XmlNode } from '../xml/xml-element.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** Reads HTML into a tree, as leniently as browsers do about what is left open. Comments are left out. */
export function parseHtml(source: string): XmlElement {
  const top: OpenElement = { name: '#document', attributes: {}, children: [] };
  const stack = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: OpenElement = { name, attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext: (text) => stack.at(-1)?.children.push(text),
      onclosetag: () => void stack.pop(),
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.end(source);
  return top;
}
