import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fragmentClass } from '../model/fragment-class.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import { isElementComment, readElementComment } from './element-comment.ts';

/** Tells of what reveal.js' comments set that documents have nothing for: styles, and classes of the page's own. */
export function unreadElementComments(document: Document): readonly Diagnostic[] {
  return Array.from(walk(document)).flatMap((node) => {
    if ((node.type !== 'htmlBlock' && node.type !== 'htmlInline') || !isElementComment(node)) return [];
    const { classes, values } = readElementComment(node.value);
    const isFragment = classes.includes(fragmentClass);
    const unread = [
      ...classes.filter((name) => name !== fragmentClass).map((name) => `.element: class="${name}"`),
      ...Array.from(values.keys())
        .filter((name) => !(isFragment && name === 'data-fragment-index'))
        .map((name) => `.element: ${name}`),
    ];
    const place = { file: document.file, position: node.position };
    const instead = 'what it sets keeps the look of the theme';
    return unread.map((setting) =>
      createDiagnostic('setting-unused', { setting, format: 'slides', instead }, place),
    );
  });
}
