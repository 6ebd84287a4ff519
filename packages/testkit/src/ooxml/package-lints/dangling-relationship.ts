import { descendants } from '../../xml/xml-element.ts';
import { duplicatesOf } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { sourceOfRelationships } from '../part-names.ts';

/** Relationships to parts that are not there, ids used twice, and ids in the markup that no relationship has. */
export const danglingRelationship: Lint = (opened) =>
  opened.partNames
    .flatMap((part) => [...relationshipFaults(opened, part), ...markupFaults(opened, part)])
    .map((finding) => ({ lint: 'dangling-relationship', ...finding }));

function relationshipFaults(opened: OoxmlPackage, part: string): readonly Fault[] {
  const source = sourceOfRelationships(part);
  if (source === undefined) return [];
  const relationships = opened.relationships(source);
  return [
    ...(source === '' || opened.has(source) ? [] : [{ part, message: `its part ${source} is not there` }]),
    ...relationships
      .filter(({ external, target }) => !external && !opened.has(target))
      .map(({ id, target }) => ({ part, message: `${id} leads to ${target}, which is not there` })),
    ...duplicatesOf(relationships.map(({ id }) => id)).map((id) => ({
      part,
      message: `${id} is used twice`,
    })),
  ];
}

interface Fault {
  readonly part: string;
  readonly message: string;
}

function markupFaults(opened: OoxmlPackage, part: string): readonly Fault[] {
  if (!part.endsWith('.xml') || part === '[Content_Types].xml') return [];
  const known = new Set(opened.relationships(part).map(({ id }) => id));
  const used = Array.from(descendants(opened.xml(part))).flatMap((element) =>
    Object.entries(element.attributes).filter(([name]) => /^r:(id|embed|link|pict|dm|lo|qs|cs)$/.test(name)),
  );
  return (
    used
      // An empty id is PowerPoint's own way to say "an action without a target".
      .filter(([, id]) => id !== '' && !known.has(id))
      .map(([name, id]) => ({ part, message: `${name} names ${id}, which no relationship has` }))
  );
}
