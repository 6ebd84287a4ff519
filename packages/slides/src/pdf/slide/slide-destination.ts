/** The name by which links lead to a slide. */
export function slideDestination(slideId: string): string {
  return `slide:${slideId}`;
}
