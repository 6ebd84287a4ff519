import type { Config, UserConfig } from '../config/config.ts';
import { pdfStandards } from '../config/config.ts';
import { mergeConfig } from '../config/merge-config.ts';
import type { Json, Metadata } from '../model/nodes/document.ts';
import type { ThemeChoice } from '../theme/theme-choice.ts';

/**
 * The configuration for one document: what its front matter sets over the project's, the command line's over both. `theme`
 * is the front matter's choice after its file was read (`frontMatterTheme`).
 */
export function documentConfig(
  project: Config,
  metadata: Metadata,
  overrides: UserConfig = {},
  theme?: ThemeChoice,
): Config {
  const chosen = theme === undefined ? {} : { theme };
  return mergeConfig(project, { ...frontMatterConfig(metadata.extra), ...chosen }, overrides);
}

function frontMatterConfig(extra: { readonly [key: string]: Json }): UserConfig {
  const toc = extra['toc'];
  const numbered = extra['number-sections'] ?? extra['numberHeadings'];
  const level = extra['slide-level'];
  const referenceDoc = text(
    entryOf(extra['docx'], 'referenceDoc') ??
      extra['reference-doc'] ??
      entryOf(entryOf(extra['format'], 'docx'), 'reference-doc'),
  );
  const standard = pdfStandards.find(
    (name) => name === (entryOf(extra['pdf'], 'standard') ?? extra['pdf-standard']),
  );
  return {
    ...(typeof toc === 'boolean' || typeof toc === 'number' ? { toc } : {}),
    ...(typeof numbered === 'boolean' ? { numberHeadings: numbered } : {}),
    ...(referenceDoc === undefined ? {} : { docx: { referenceDoc } }),
    ...(standard === undefined ? {} : { pdf: { standard } }),
    slides: {
      ...(typeof level === 'number' ? { level } : {}),
      ...(extra['marp'] === true ? { rules: 'always' as const } : {}),
    },
  };
}

/** A key of a mapping; Quarto keeps its settings of a format in such. */
function entryOf(json: Json | undefined, key: string): Json | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const mapping = json as { readonly [key: string]: Json };
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function text(json: Json | undefined): string | undefined {
  return typeof json === 'string' ? json : undefined;
}
