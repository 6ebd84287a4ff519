/** Where the parts of a presentation stand, by their 0-based index. */
export const presentationPath = '/ppt/presentation.xml';
export const masterPath = '/ppt/slideMasters/slideMaster1.xml';
export const notesMasterPath = '/ppt/notesMasters/notesMaster1.xml';

export function themePath(index: number): string {
  return `/ppt/theme/theme${index + 1}.xml`;
}

export function layoutPath(index: number): string {
  return `/ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

export function slidePath(index: number): string {
  return `/ppt/slides/slide${index + 1}.xml`;
}

/** Notes have the number of their slide. */
export function notesPath(index: number): string {
  return `/ppt/notesSlides/notesSlide${index + 1}.xml`;
}
