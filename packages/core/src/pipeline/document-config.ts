import { checkSetting } from '../config/check-setting.ts';
import type { Config, UserConfig } from '../config/config.ts';
import { slideAspects } from '../config/config.ts';
import { configSettings } from '../config/config-settings.ts';
import { frontMatterLayer } from '../config/front-matter-settings.ts';
import { mergeConfig } from '../config/merge-config.ts';
import { slideForAspect } from '../config/slide-for-aspect.ts';
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
  const config = mergeConfig(project, { ...frontMatterConfig(metadata.extra), ...chosen }, overrides);
  const { aspect } = config.slides;
  if (aspect === 'theme') return config;
  return mergeConfig(config, { theme: { slide: slideForAspect(config.theme.slide, aspect) } });
}

/** What front matter sets rightly; what is wrong was told when it was read. */
function frontMatterConfig(extra: { readonly [key: string]: Json }): UserConfig {
  const named = entryOf(entryOf(extra['format'], 'docx'), 'reference-doc');
  const layer = frontMatterLayer({
    ...(named === undefined ? {} : { 'reference-doc': named }),
    ...extra,
  });
  const { value } = checkSetting(layer, { type: 'object', keys: configSettings });
  // Every key was checked against the settings, whose keys are those of the configuration.
  const config = value as UserConfig;
  if (extra['marp'] !== true) return config;
  // In Marp's decks each rule begins a slide, and `size` is the shape of them.
  const aspect = slideAspects.find((known) => known === extra['size']);
  const size = aspect === undefined ? {} : { aspect };
  return { ...config, slides: { rules: 'always', ...size, ...config.slides } };
}

/** A key of a mapping; Quarto keeps its settings of a format in such. */
function entryOf(json: Json | undefined, key: string): Json | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const mapping = json as { readonly [key: string]: Json };
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
