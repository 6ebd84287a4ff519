import type { Config, UserConfig } from '../config/config.ts';
import { mergeConfig } from '../config/merge-config.ts';
import type { Json, Metadata } from '../model/nodes/document.ts';

/** The configuration for one document: what its front matter sets over the project's, the command line's over both. */
export function documentConfig(project: Config, metadata: Metadata, overrides: UserConfig = {}): Config {
  return mergeConfig(project, frontMatterConfig(metadata.extra), overrides);
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
