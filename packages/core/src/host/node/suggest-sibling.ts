import { basename, dirname } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { folderNames } from './folder-names.ts';

/** The name of a file in the same folder that was perhaps meant: equal but for case, else near in spelling. */
export function suggestSibling(missingPath: string): string | undefined {
  const names = folderNames(dirname(missingPath));
  const wanted = basename(missingPath);
  return names.find((name) => fold(name) === fold(wanted)) ?? suggest(wanted, names);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
