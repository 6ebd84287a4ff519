import { UsageError } from '../usage-error.ts';

/** How many warnings a run may have before it fails: none with `--strict`, any number unless `--max-warnings` says so. */
export function maxWarningsOf(flags: {
  readonly strict: boolean | undefined;
  readonly 'max-warnings': string | undefined;
}): number {
  const { strict, 'max-warnings': given } = flags;
  if (given !== undefined && !/^\d+$/.test(given)) {
    throw new UsageError(`\`--max-warnings\` takes a whole number, not \`${given}\`.`);
  }
  if (strict) return 0;
  return given === undefined ? Number.POSITIVE_INFINITY : Number(given);
}
