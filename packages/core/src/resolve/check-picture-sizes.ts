import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import { askedLength } from './assets/picture-size.ts';

/** Tells of sizes of pictures that are no lengths, and of heights in per cent; `auto` asks for nothing. */
export function checkPictureSizes(document: Document): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const node of walk(document)) {
    if (node.type !== 'image') continue;
    for (const key of ['width', 'height']) {
      const value = node.attributes?.values?.[key];
      const asked = askedLength(value);
      const isKnown = asked !== undefined && (key === 'width' || asked.type === 'length');
      if (value === undefined || value === 'auto' || isKnown) continue;
      const place = { file: document.file, position: node.position };
      diagnostics.push(createDiagnostic('image-size-invalid', { key, value }, place));
    }
  }
  return diagnostics;
}
