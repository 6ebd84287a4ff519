/** How a section's page is laid out: the text's columns, its whole width, or a page on its side. */
export type SectionLayout = 'columns' | 'whole' | 'landscape';
