import { resolve } from 'node:path';
import type { Config } from '@octavo/core';
import { UsageError } from '../usage-error.ts';
import type { BuildFlags } from './build-flags.ts';

/** The configuration with what the flags say of the build as a whole; throws a `UsageError` for what is no number. */
export function withFlags(config: Config, flags: BuildFlags, cwd: string): Config {
  const { index, build } = config;
  return {
    ...config,
    index: { ...index, enabled: flags.index ?? index.enabled },
    build: {
      jobs: numberFlag('jobs', flags.jobs) ?? build.jobs,
      deadlineSeconds: numberFlag('deadline', flags.deadline) ?? build.deadlineSeconds,
      memoryMb: numberFlag('memory', flags.memory) ?? build.memoryMb,
      cache: flags.cache ?? build.cache,
      cacheDir: flags['cache-dir'] === undefined ? build.cacheDir : resolve(cwd, flags['cache-dir']),
    },
  };
}

function numberFlag(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new UsageError(`\`--${name}\` takes a whole number, not \`${value}\`.`);
  return Number(value);
}
