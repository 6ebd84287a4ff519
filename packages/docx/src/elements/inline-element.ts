import type { XmlComponent } from 'docx';
import type { XmlElement } from '../xml/element.ts';

/** What stands in a paragraph: runs, links, bookmarks, parts of fields, content controls, drawings, equations. */
export type InlineElement = XmlElement | XmlComponent;
