/** Where a relationship leads; targets within the package are absolute paths of parts. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A file of the package. */
export interface Part {
  /** With a leading slash: `/ppt/slides/slide1.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly relationships: readonly Relationship[];
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The types of relationships that a presentation uses. */
export const relationshipTypes = {
  officeDocument: `${office}officeDocument`,
  extendedProperties: `${office}extended-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  slideMaster: `${office}slideMaster`,
  slideLayout: `${office}slideLayout`,
  slide: `${office}slide`,
  notesMaster: `${office}notesMaster`,
  notesSlide: `${office}notesSlide`,
  theme: `${office}theme`,
  presProps: `${office}presProps`,
  viewProps: `${office}viewProps`,
  tableStyles: `${office}tableStyles`,
  hyperlink: `${office}hyperlink`,
  image: `${office}image`,
  chart: `${office}chart`,
  package: `${office}package`,
} as const;

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.';

export const contentTypes = {
  presentation: `${presentation}presentation.main+xml`,
  slideMaster: `${presentation}slideMaster+xml`,
  slideLayout: `${presentation}slideLayout+xml`,
  slide: `${presentation}slide+xml`,
  notesMaster: `${presentation}notesMaster+xml`,
  notesSlide: `${presentation}notesSlide+xml`,
  presProps: `${presentation}presProps+xml`,
  viewProps: `${presentation}viewProps+xml`,
  tableStyles: `${presentation}tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
} as const;
