// Writes the JSON Schemas that are published: of the model, of differences, of the configuration and of front matter. A test says when one is not current.
import { writeFileSync } from 'node:fs';
import { publishedSchemas } from './published-schemas.ts';

for (const [name, text] of Object.entries(publishedSchemas()))
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
