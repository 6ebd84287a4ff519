import {
  createDiagnostic,
  type Diagnostic,
  type RenderContext,
  type ResolvedDocument,
  type Theme,
} from '@octavo/core';
import { PackageError } from '../package/package-error.ts';
import { baseStyles, stylesPart } from '../styles/styles-part.ts';
import { deriveTheme } from './derive-theme.ts';
import { ownTree, readReference } from './read-reference.ts';
import type { Reference } from './reference.ts';
import { referenceValues } from './reference-values.ts';

export interface LoadedReference {
  readonly reference?: Reference;
  /** The theme as the reference has it. */
  readonly theme: Theme;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the reference document that the configuration names; one that cannot be used is an error, and the look is the theme's. */
export async function loadReference(
  resolved: ResolvedDocument,
  { theme, config, host }: RenderContext,
): Promise<LoadedReference> {
  const path = config.docx.referenceDoc;
  const unusable = (reason: string): LoadedReference => ({
    theme,
    diagnostics: [createDiagnostic('reference-unusable', { path, reason }, { file: resolved.document.file })],
  });
  const read = await host.readResource(path);
  if (!read.ok) return unusable(read.reason);
  try {
    const { reference, diagnostics } = await readReference(read.bytes, {
      path,
      host,
      values: referenceValues(resolved),
      ownStyles: ownTree(stylesPart(resolved, theme, baseStyles(theme, undefined))),
    });
    return { reference, theme: deriveTheme(theme, reference), diagnostics };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return unusable(error.message);
  }
}
