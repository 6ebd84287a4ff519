import type { Config, UserConfig } from '../config/config.ts';
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
  return {
    ...(typeof toc === 'boolean' || typeof toc === 'number' ? { toc } : {}),
    ...(typeof numbered === 'boolean' ? { numberHeadings: numbered } : {}),
    slides: {
      ...(typeof level === 'number' ? { level } : {}),
      ...(extra['marp'] === true ? { rules: 'always' as const } : {}),
    },
  };
}
