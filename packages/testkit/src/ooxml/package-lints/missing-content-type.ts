import { childElements } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const part = '[Content_Types].xml';

/** Parts without a content type, and content types for parts that are not there. */
export const missingContentType: Lint = (opened) => {
  const types = opened.xml(part);
  const extensions = new Set(
    childElements(types, 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()),
  );
  const overrides = childElements(types, 'Override').map(
    ({ attributes }) => attributes['PartName']?.replace(/^\//, '') ?? '',
  );
  return [
    ...opened.partNames
      .filter((name) => name !== part && !overrides.includes(name) && !extensions.has(extensionOf(name)))
      .map((name) => `${name} has no content type`),
    ...overrides
      .filter((name) => !opened.has(name))
      .map((name) => `${name} has a content type but is not there`),
  ].map((message) => ({ lint: 'missing-content-type', part, message }));
};

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
