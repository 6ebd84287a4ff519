import { settingsKey } from '../cache/settings-key.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BuildPlan } from './build-plan.ts';
import type { JobSettings } from './document-job.ts';

/** What the documents of a plan share, as data. */
export function jobSettings(plan: BuildPlan, terminal: Terminal): JobSettings {
  const { config, overrides } = plan;
  const hasPlugins = config.remarkPlugins.length > 0;
  const { configPath, cacheFolder } = plan;
  return {
    projectRoot: plan.projectRoot,
    config: { ...config, remarkPlugins: [] },
    overrides,
    formats: plan.formats.map(({ format }) => format),
    ...(hasPlugins
      ? { plugins: { cwd: terminal.cwd, ...(configPath === undefined ? {} : { configPath }) } }
      : {}),
    ...(plan.linked === undefined ? {} : { linked: plan.linked }),
    // What a plugin does cannot be told from its name: with plugins nothing is kept.
    ...(cacheFolder === undefined || hasPlugins
      ? {}
      : {
          cache: { folder: cacheFolder, settingsKey: settingsKey(config, overrides, terminal.buildId) },
        }),
  };
}
