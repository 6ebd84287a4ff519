import { strFromU8 } from 'fflate';
import type { Lint } from '../lint-finding.ts';

// XML 1.0 §2.2: of the C0 controls only tab, line feed and carriage return; no surrogates, U+FFFE or U+FFFF.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const forbiddenReference =
  /&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/i;

/** Characters that XML forbids, literally or as references. */
export const forbiddenCharacter: Lint = (opened) =>
  opened.partNames
    .filter((part) => /\.(xml|rels)$/.test(part))
    .flatMap((part) => {
      const source = strFromU8(opened.bytes(part) ?? new Uint8Array());
      const found = forbidden.exec(source) ?? forbiddenReference.exec(source);
      return found === null
        ? []
        : [
            {
              lint: 'forbidden-character',
              part,
              message: `holds ${JSON.stringify(found[0])} at ${found.index}`,
            },
          ];
    });
