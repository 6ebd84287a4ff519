/** The id of an element that Octavo adds to a slide, `/3` or `/3/title`. The slash keeps it apart from anchors, which are slugs. */
export function slideElementId(slideNumber: number, name?: string): string {
  return name === undefined ? `/${slideNumber}` : `/${slideNumber}/${name}`;
}
