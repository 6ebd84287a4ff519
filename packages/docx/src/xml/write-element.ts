import type { XmlComponent } from 'docx';
import { type ElementChild, type WritableObject, type WriteContext, XmlElement } from './element.ts';
import { escapeXml, type Markup } from './markup.ts';

/** Stands around what `docx` puts a relationship's id for: no text holds this character, for XML forbids it. */
export const placeholderMark = '\uffff';

/**
 * The XML of an element and all in it. Elements of `docx` are asked for theirs; the places where `docx` puts the ids of pictures come out between
 * marks, so that no words in braces are taken for one.
 */
export function writeElement(child: ElementChild, context: WriteContext): Markup {
  if (typeof child === 'string') return escapeXml(child);
  if (!(child instanceof XmlElement)) return writeComponent(child, context);
  const { rootKey, attributes, children } = child;
  const start = `<${rootKey}${writeAttributes(attributes)}`;
  if (children.length === 0) return `${start}/>`;
  // `docx` looks upwards: a picture in a link is one, too.
  context.stack.push(child as unknown as XmlComponent);
  let content = '';
  for (const inner of children) content += writeElement(inner, context);
  context.stack.pop();
  return `${start}>${content}</${rootKey}>`;
}

function writeAttributes(attributes: Readonly<Record<string, unknown>>): Markup {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written += ` ${name}="${escapeXml(String(value))}"`;
  }
  return written;
}

function writeComponent(component: XmlComponent, context: WriteContext): Markup {
  const made = component.prepForXml(context);
  return made === undefined
    ? ''
    : writeObject(made).replace(/\{[^{}]+\}/g, (key) => placeholderMark + key + placeholderMark);
}

/** What `docx` writes of an element: a name over attributes, content, or both in a list. */
function writeObject(object: WritableObject): Markup {
  return Object.entries(object)
    .map(([name, value]) => {
      const entries = isList(value) ? value : [value];
      const attributes = entries.map((entry) =>
        isObject(entry) ? writeAttributes(attributesOf(entry)) : '',
      );
      const content = entries.map(writeContent).join('');
      const start = `<${name}${attributes.join('')}`;
      return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
    })
    .join('');
}

function writeContent(value: unknown): Markup {
  if (!isObject(value)) return value === undefined ? '' : escapeXml(String(value));
  const { _attr, ...elements } = value;
  return writeObject(elements);
}

function attributesOf({ _attr }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isObject(_attr) ? _attr : {};
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
