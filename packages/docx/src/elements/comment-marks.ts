import { element, type XmlElement } from '../xml/element.ts';
import type { InlineElement } from './inline-element.ts';
import { run } from './run.ts';

/** The mark to which Word ties a comment (ISO 29500-1 §17.13.4.5). */
export function commentReference(id: number): XmlElement {
  return run({ style: 'CommentReference' }, [element('w:commentReference', { 'w:id': id })]);
}

/** `content` with comments about all of it. Their ids are taken before the content is made, so that they count in reading order. */
export function commented(
  ids: readonly number[],
  content: readonly InlineElement[],
): readonly InlineElement[] {
  return [
    ...ids.map((id) => element('w:commentRangeStart', { 'w:id': id })),
    ...content,
    ...ids.flatMap((id) => [element('w:commentRangeEnd', { 'w:id': id }), commentReference(id)]),
  ];
}
