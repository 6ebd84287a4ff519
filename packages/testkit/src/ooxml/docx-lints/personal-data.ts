import { childElement, descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

/** Names of people in a document that says it holds none. */
export const personalData: Lint = (opened) => {
  const settings = opened.optionalXml('word/settings.xml');
  if (settings === undefined || childElement(settings, 'w:removePersonalInformation') === undefined)
    return [];
  const core = opened.optionalXml('docProps/core.xml');
  const names = ['dc:creator', 'cp:lastModifiedBy'].flatMap((name) =>
    core === undefined ? [] : Array.from(descendants(core, name), textOf).filter((text) => text !== ''),
  );
  const comments = opened.optionalXml('word/comments.xml');
  const commenters =
    comments === undefined
      ? []
      : Array.from(descendants(comments, 'w:comment'), ({ attributes }) => attributes['w:author'] ?? '');
  return [...names, ...commenters.filter((name) => name !== 'Author')].map((name) => ({
    lint: 'personal-data',
    part: 'docProps/core.xml',
    message: `an anonymous document names ${name}`,
  }));
};
