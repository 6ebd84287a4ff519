import type { Config } from '@octavo/core';
import { defaultConfig, mergeConfig } from '@octavo/core';

/** Plain CommonMark: no construct beyond the specification, raw HTML kept as it is. */
export const commonmarkConfig: Config = mergeConfig(defaultConfig, {
  html: 'keep',
  syntax: {
    gfm: false,
    frontMatter: false,
    math: false,
    containers: false,
    callouts: false,
    definitionLists: false,
    gridTables: false,
    attributes: false,
    figures: false,
    crossReferences: false,
    charts: false,
  },
});
