import { childElement, descendants } from '../../xml/xml-element.ts';
import { attributeValues, storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';

/** No default language, an old compatibility mode, fields that make Word ask on opening, no explicit page size. */
export const documentSettings: Lint = (opened) => [
  ...(defaultLanguage(opened) === undefined
    ? [fault('word/styles.xml', 'the defaults name no language')]
    : []),
  ...(compatibilityMode(opened) === '15'
    ? []
    : [fault('word/settings.xml', 'the compatibility mode is not 15')]),
  ...attributeValues(opened, 'word/settings.xml', 'w:updateFields', 'w:val')
    .filter((value) => value !== 'false' && value !== '0')
    .map(() => fault('word/settings.xml', 'Word would ask to update fields on opening')),
  ...Array.from(storyElements(opened, 'w:fldChar'))
    .filter(({ element }) => ['true', '1', 'on'].includes(element.attributes['w:dirty'] ?? ''))
    .map(({ part }) => fault(part, 'a field is marked as out of date')),
  ...Array.from(storyElements(opened, 'w:sectPr'))
    .filter(({ element }) => !childElement(element, 'w:pgSz') || !childElement(element, 'w:pgMar'))
    .map(({ part }) => fault(part, 'a section has no page size or margins')),
];

function fault(part: string, message: string): ReturnType<Lint>[number] {
  return { lint: 'document-settings', part, message };
}

function defaultLanguage(opened: OoxmlPackage): string | undefined {
  const styles = opened.optionalXml('word/styles.xml');
  const defaults = styles && childElement(styles, 'w:docDefaults');
  return defaults && Array.from(descendants(defaults, 'w:lang'))[0]?.attributes['w:val'];
}

function compatibilityMode(opened: OoxmlPackage): string | undefined {
  const settings = opened.optionalXml('word/settings.xml');
  return (
    settings &&
    Array.from(descendants(settings, 'w:compatSetting')).find(
      ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
    )?.attributes['w:val']
  );
}
