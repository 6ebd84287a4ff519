/** What of the library's document decides where pages begin; it gives no types for it. */
interface ParsedBody {
  readonly children: readonly ParsedBlock[];
  /** Of the last section. */
  readonly props: ParsedSection;
}

interface ParsedBlock {
  /** Of the section that this paragraph ends. */
  readonly sectionProps?: ParsedSection;
  readonly children?: unknown[];
}

interface ParsedSection {
  readonly type?: string;
  readonly pageSize?: { readonly width?: string; readonly height?: string };
}

/**
 * Ends the page where the next section begins one (ISO 29500-1 §17.6.22): the library begins a page for each section or for none,
 * and one of another size a section too late.
 */
export function breakSections({ children, props }: ParsedBody): void {
  const ends = children.filter(({ sectionProps }) => sectionProps !== undefined && sectionProps !== null);
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1]?.sectionProps ?? props;
    if (next.type === 'continuous' && sizeOf(next) === sizeOf(end.sectionProps)) continue;
    end.children?.push({ type: 'run', children: [{ type: 'break', break: 'page' }] });
  }
}

function sizeOf(section: ParsedSection | undefined): string {
  return `${section?.pageSize?.width} ${section?.pageSize?.height}`;
}
