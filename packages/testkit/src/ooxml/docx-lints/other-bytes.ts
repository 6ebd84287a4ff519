import type { LintFinding } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';

/** The parts in which a second build of the same source differs from the first. */
export function otherBytes(first: OoxmlPackage, second: OoxmlPackage): readonly LintFinding[] {
  const names = [...new Set([...first.partNames, ...second.partNames])];
  const order = first.partNames.join() === second.partNames.join() ? [] : ['[Content_Types].xml'];
  return [...order, ...names.filter((name) => !isSame(first.bytes(name), second.bytes(name)))].map(
    (part) => ({
      lint: 'other-bytes',
      part,
      message: 'the same source gave other bytes',
    }),
  );
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.length === other.length &&
    one.every((byte, index) => byte === other[index])
  );
}
