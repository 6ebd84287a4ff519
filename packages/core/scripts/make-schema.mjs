// Writes schema.json from the types of the model. `--check` fails when the file is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const target = new URL('../schema.json', import.meta.url);
const schema = createGenerator({
  path: new URL('../src/model/nodes/document.ts', import.meta.url).pathname,
  tsconfig: new URL('./tsconfig.schema.json', import.meta.url).pathname,
  type: 'Document',
  topRef: false,
  additionalProperties: false,
  skipTypeCheck: true,
  sortProps: true,
}).createSchema('Document');

const text = `${JSON.stringify({ $id: 'https://octavo.press/schema/document-1.json', ...schema }, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('schema.json is not current: run `npm run schema -w @octavo/core`\n');
  process.exitCode = 1;
}
