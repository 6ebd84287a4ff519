import { Ajv } from 'ajv';
import schema from '../../schema.json' with { type: 'json' };

let validate: ReturnType<Ajv['compile']> | undefined;

/** What is wrong with a value that should be a `Document`, by the published schema; `undefined` when nothing is. */
export async function validateDocument(value: unknown): Promise<string | undefined> {
  validate ??= new Ajv({ allErrors: false, strict: false, discriminator: false }).compile(schema);
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return error === undefined
    ? 'it does not fit the schema'
    : `${error.instancePath || 'the document'} ${error.message ?? 'is wrong'}`;
}
