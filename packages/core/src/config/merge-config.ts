import { chooseTheme } from '../theme/theme-choice.ts';
import type { Config, IndexConfig, UserConfig } from './config.ts';

/** `base` with the layers put over it, later ones last; objects are merged, lists replaced. Frozen. */
export function mergeConfig(base: Config, ...layers: readonly UserConfig[]): Config {
  return Object.freeze(layers.reduce(mergeLayer, base));
}

function mergeLayer(base: Config, layer: UserConfig): Config {
  const { theme, syntax, pdf, docx, htmlPage, slides, index, publish, build, metadata, ...rest } = layer;
  return {
    ...base,
    ...withoutUndefined(rest),
    metadata: { ...base.metadata, ...metadata },
    theme: theme === undefined ? base.theme : chooseTheme(base.theme, theme),
    syntax: { ...base.syntax, ...withoutUndefined(syntax) },
    pdf: { ...base.pdf, ...withoutUndefined(pdf) },
    docx: { ...base.docx, ...withoutUndefined(docx) },
    htmlPage: { ...base.htmlPage, ...withoutUndefined(htmlPage) },
    slides: { ...base.slides, ...withoutUndefined(slides) },
    index: mergeIndex(base.index, index),
    publish: { ...base.publish, ...withoutUndefined(publish) },
    build: { ...base.build, ...withoutUndefined(build) },
  };
}

function mergeIndex(base: IndexConfig, layer: UserConfig['index']): IndexConfig {
  if (layer === undefined) return base;
  return typeof layer === 'boolean'
    ? { ...base, enabled: layer }
    : { ...base, enabled: true, ...withoutUndefined(layer) };
}

function withoutUndefined<T extends object>(value: T | undefined): Partial<T> {
  // Leaving out entries keeps the types of those that stay.
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined),
  ) as Partial<T>;
}
