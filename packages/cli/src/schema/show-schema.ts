import configSchema from '@octavo/core/config.schema.json' with { type: 'json' };
import frontMatterSchema from '@octavo/core/front-matter.schema.json' with { type: 'json' };
import documentSchema from '@octavo/core/schema.json' with { type: 'json' };
import type { ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { jsonFile } from '../output/json-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

const schemas: Readonly<Record<string, object>> = {
  config: configSchema,
  'front-matter': frontMatterSchema,
  document: documentSchema,
};

/** `octavo schema`: the names of the schemas, or one of them, which is JSON in any case. */
export async function showSchema(
  flags: { readonly json: boolean | undefined },
  names: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [name, ...others] = names;
  const known = Object.keys(schemas);
  if (others.length > 0) throw new UsageError('`octavo schema` takes one name.');
  if (name === undefined) {
    await terminal.writeResult(flags.json ? jsonFile(known) : `${known.join('\n')}\n`);
    return 0;
  }
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined)
    throw new UsageError(
      `No schema is called \`${name}\`.${didYouMean(name, known)} Schemas: ${known.join(', ')}.`,
    );
  await terminal.writeResult(jsonFile(schema));
  return 0;
}
