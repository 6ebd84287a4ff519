import type { XmlComponent } from 'docx';

/** What stands in a paragraph: runs, links, bookmarks, parts of fields, content controls, drawings, equations. */
export type InlineElement = XmlComponent;
