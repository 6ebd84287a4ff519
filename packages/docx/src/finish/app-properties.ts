import { type Markup, markup, xmlDeclaration } from '../xml/markup.ts';

/** Writes `docProps/app.xml`. */
export function appProperties(): Markup {
  return (
    xmlDeclaration +
    markup(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      markup('Application', {}, 'Octavo'),
    )
  );
}
