// Writes the JSON Schema of the deck from its types; published as `@octavo/slides/deck.schema.json`. A test says when it is not current.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const file = new URL('../deck.schema.json', import.meta.url);

/** The schema as text. */
export function makeDeckSchema() {
  const schema = createGenerator({
    path: fileURLToPath(new URL('../src/deck.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('tsconfig.schema.json', import.meta.url)),
    type: 'Deck',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Deck');
  return `${JSON.stringify({ $id: 'https://octavo.press/schema/deck-1.json', ...schema }, undefined, 2)}\n`;
}

export async function readDeckSchema() {
  return readFile(file, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, makeDeckSchema());
