import { partParser } from './part-parser.ts';
import type { StretchTask } from './pieces/parse-elsewhere.ts';
import { parseStretch } from './pieces/parse-stretch.ts';

/** What parses stretches elsewhere, by their numbers: into JSON, which is read back in a third of the time that copying the objects takes. */
export async function createStretchParser(task: StretchTask): Promise<(stretch: number) => string> {
  const { source, syntax, hasGridTables } = task;
  const plugins = hasGridTables ? [(await import('./grid/grid-tables.ts')).gridTables] : [];
  const parsePart = partParser(source, syntax, plugins);
  const names = {
    definitions: new Set(task.names.definitions),
    footnotes: new Set(task.names.footnotes),
  };
  return (stretch) => JSON.stringify(parseStretch(task, names, parsePart, stretch));
}
