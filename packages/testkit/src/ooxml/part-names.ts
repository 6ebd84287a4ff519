/** The part that holds a part's relationships: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships a `.rels` part holds; '' for the package's own, undefined for other parts. */
export function sourceOfRelationships(part: string): string | undefined {
  const match = /^(?<folder>.*\/)?_rels\/(?<name>[^/]*)\.rels$/.exec(part);
  return match === null ? undefined : `${match.groups?.['folder'] ?? ''}${match.groups?.['name'] ?? ''}`;
}

/** The part that a relative target names from a source part. */
export function resolveTarget(source: string, target: string): string {
  return new URL(target, `package:/${source}`).pathname.slice(1);
}
