import type { Lint } from '../lint-finding.ts';
import { sourceOfRelationships } from '../part-names.ts';

/** Links to schemes that run or read something, and addresses with characters that a URI may not hold. */
export const unsafeTarget: Lint = (opened) =>
  opened.partNames.flatMap((part) => {
    const source = sourceOfRelationships(part);
    return (source === undefined ? [] : opened.relationships(source))
      .filter(
        ({ external, target }) =>
          external && (/^(javascript|data|file|vbscript):/i.test(target) || /[\s<>"{}|\\^`]/.test(target)),
      )
      .map(({ id, target }) => ({
        lint: 'unsafe-target',
        part,
        message: `${id} leads to ${JSON.stringify(target)}`,
      }));
  });
