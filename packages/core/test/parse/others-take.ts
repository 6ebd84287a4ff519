import { createStretchParser } from '../../src/parse/create-stretch-parser.ts';
import type { ParseElsewhere } from '../../src/parse/pieces/parse-elsewhere.ts';

/** Others who take those stretches that are theirs, all before we take one; they fail where `onTaken` throws. */
export function othersTake(
  isTheirs: (stretch: number) => boolean,
  onTaken: (stretch: number) => void = () => {},
): ParseElsewhere {
  return {
    begin(task) {
      const all = Array.from({ length: task.stretches }, (_, stretch) => stretch);
      const ours = all.filter((stretch) => !isTheirs(stretch));
      const parseTheirs = async function* (): AsyncIterable<string> {
        // As it reaches another thread.
        const parse = await createStretchParser(structuredClone(task));
        for (const stretch of all.filter(isTheirs)) {
          try {
            onTaken(stretch);
            yield parse(stretch);
          } catch {
            // What fails is left out.
          }
        }
      };
      return { take: () => ours.shift(), results: parseTheirs, end: () => {} };
    },
  };
}
