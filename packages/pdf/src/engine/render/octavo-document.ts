import type { FontSet, OpenedFont } from '@octavo/typeset';
import type { EngineAttachment, EngineFile } from '../definition/engine-document.ts';
import { bytesOfDataUrl } from '../file/bytes-of-data-url.ts';
import { bytesOfFile, mediaTypeOfFile } from '../file/bytes-of-file.ts';
import type { DocumentFacts } from '../file/xmp-packet.ts';
import { embedFont } from '../fonts/embed-font.ts';
import { embedTrueType } from '../fonts/embed-true-type.ts';
import type { EmbeddedFont, PdfDocument, PdfReference } from '../internals/pdfmake-types.ts';
import { TaggedDocument } from '../structure/tagged-document.ts';
import type { DrawingFonts } from './drawing-fonts.ts';
import { EmbeddedImages } from './embedded-images.ts';

export interface DocumentOptions {
  readonly images: Readonly<Record<string, Uint8Array>>;
  readonly facts: DocumentFacts;
  readonly attachments: readonly EngineAttachment[];
  /** Files that places of the document refer to. */
  readonly files: Readonly<Record<string, EngineFile>>;
}

/** pdfkit's document with fonts from a font set, images by key, XMP that is escaped, and nothing read from disk. */
export class OctavoDocument extends TaggedDocument {
  #fonts: FontSet | undefined;
  #drawingFonts: DrawingFonts | undefined;
  /** Content that is written only if a drawing succeeds. */
  #held: string[] | undefined;
  /** What text is painted with as long as nothing but text and marks is written: it is not said again. */
  #textPaint: string | undefined;
  readonly #embedded = new Map<OpenedFont, EmbeddedFont>();
  /** Groups of the drawing that are not finished. */
  readonly #groups = new Set<PdfReference>();
  readonly #embeddedImages = new EmbeddedImages();
  readonly #date: Date;

  constructor({ images, facts, attachments, files }: DocumentOptions) {
    const options = {
      pdfVersion: '1.7',
      displayTitle: true,
      compress: true,
      lang: facts.language,
      fontLayoutCache: true,
      bufferPages: false,
      autoFirstPage: false,
      info: informationOf(facts),
      font: null,
    };
    super({}, images, {}, files, options, null, () => false);
    this.#date = facts.date;
    // pdfmake looks the families of drawings up here, and takes the drawing's own for those that are not there.
    this.fonts = {};
    this.describe(facts, attachments);
  }

  /** The fonts that text is set in; they must have been opened by `openFont`. */
  useFonts(fonts: FontSet): void {
    this.#fonts = fonts;
  }

  /** Opens a font for measuring and embedding at once: the same file is not parsed twice. */
  openFont(bytes: Uint8Array): OpenedFont {
    const embedded = embedFont(this, bytes);
    const { font } = embedded;
    embedTrueType(embedded, bytes);
    this.#embedded.set(font, embedded);
    // pdfkit finds fonts that are asked for by name here; drawings do.
    this._fontFamilies[fontName(embedded)] = embedded;
    return font;
  }

  /** The embedded font behind one that `openFont` gave. */
  embedded(font: OpenedFont): EmbeddedFont {
    const embedded = this.#embedded.get(font);
    if (embedded === undefined) throw new Error(`The font ${font.postscriptName} is of another document`);
    return embedded;
  }

  override provideFont(family: string, bold: boolean, italic: boolean): EmbeddedFont {
    if (this.#fonts === undefined) throw new Error('The document has no fonts yet');
    return this.embedded(this.#fonts.face({ family, bold, italic }).font);
  }

  /** pdfmake asks for a drawing's fonts by this: the name under which pdfkit knows the font. */
  override getFontFile(family: string, bold: boolean): unknown {
    if (this.#drawingFonts !== undefined) {
      const { usual, named } = this.#drawingFonts;
      const { regular, bold: boldFace } = named.get(family) ?? usual;
      return fontName(this.embedded((bold ? boldFace : regular).font));
    }
    return fontName(this.provideFont(family, bold, false));
  }

  /**
   * Draws a drawing, its words in those fonts where any are given. `false`, and nothing drawn, when it fails: what was written
   * before the failure is taken back.
   */
  attemptDrawing(fonts: DrawingFonts | undefined, draw: () => void): boolean {
    const { _ctm: matrix, _ctmStack: matrices, page } = this;
    const kept = { matrix: [...matrix], matrices: [...matrices], page };
    this.#drawingFonts = fonts;
    this.fonts = Object.fromEntries([...(fonts?.named.keys() ?? [])].map((family) => [family, {}]));
    this.#held = [];
    try {
      draw();
      const held = this.#held.join('\n');
      this.#held = undefined;
      if (held !== '') this.addContent(`q ${held} Q`);
      return true;
    } catch {
      this.#held = undefined;
      this.#endGroups();
      return false;
    } finally {
      this.#groups.clear();
      this.page = kept.page;
      this.#drawingFonts = undefined;
      this.fonts = {};
      this._ctm = kept.matrix;
      this._ctmStack = kept.matrices;
    }
  }

  override ref(data?: object): PdfReference {
    const reference = super.ref(data);
    // pdfkit's constructor makes objects before there are fields.
    const isDrawing = #held in this && this.#held !== undefined;
    if (isDrawing && data !== undefined && 'Subtype' in data && data.Subtype === 'Form') {
      this.#groups.add(reference);
    }
    return reference;
  }

  override _refEnd(reference: PdfReference & { offset: number }): void {
    if (#groups in this) this.#groups.delete(reference);
    super._refEnd(reference);
  }

  /** The file waits for all of its objects, also for groups that a failed drawing has begun. */
  #endGroups(): void {
    for (const group of this.#groups) {
      const resources = group.data['Resources'];
      if (typeof resources === 'object' && resources !== null && 'end' in resources)
        (resources as PdfReference).end();
      group.end();
    }
  }

  override addContent(content: string): PdfDocument {
    this.#textPaint = undefined;
    if (this.#held === undefined || this.isInGroup()) return super.addContent(content);
    this.#held.push(content);
    return this;
  }

  /** Text objects, which change nothing for what follows, in a colour. */
  addText(operators: string, color: string, opacity: number): void {
    const paint = `${color}/${opacity}`;
    if (this.#textPaint !== paint) this.fillColor(color, opacity);
    this.addContent(operators);
    this.#textPaint = paint;
  }

  protected override addMark(operator: string): void {
    const paint = this.#textPaint;
    this.addContent(operator);
    this.#textPaint = paint;
  }

  override provideImage(source: string): unknown {
    const known = this._imageRegistry[source];
    if (known !== undefined) return known;
    // pdfmake names an image that a node holds as a data URL, and keeps it by that name.
    const given = this.images[source] ?? source;
    const bytes = typeof given === 'string' && given.startsWith('data:') ? bytesOfDataUrl(given) : given;
    if (!(bytes instanceof Uint8Array)) throw new Error(`The definition has no image \`${source}\``);
    const image = this.openImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#embeddedImages.embed(image, this);
    this._imageRegistry[source] = image;
    return image;
  }

  /** A file that goes with a place in the document; pdfmake would read it from disk, and pdfkit compare dates that it has not got. */
  override provideAttachment(given: string | EngineFile): object {
    const file = typeof given === 'string' ? this.attachments[given] : given;
    if (file === undefined) throw new Error(`The definition has no attachment \`${String(given)}\``);
    const { name = 'file', description = name, type, relationship } = file;
    return {
      src: Buffer.from(bytesOfFile(file)),
      name,
      description,
      type: type ?? mediaTypeOfFile(file),
      relationship,
      creationDate: file.creationDate ?? this.#date,
      modifiedDate: file.modifiedDate ?? this.#date,
    };
  }

  override end(): void {
    super.end();
    this.#embeddedImages.finish().catch((error: Error) => this.destroy(error));
  }

  /** pdfkit sorts destinations by the locale's rules; readers search them by bytes (ISO 32000-1, 7.9.6). */
  override addNamedDestination(name: string, ...place: unknown[]): void {
    super.addNamedDestination(name, ...place);
    const dests = this._root.data.Names?.data.Dests;
    if (dests !== undefined) dests._compareKeys = compareBytes;
  }
}

function compareBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fontName(font: EmbeddedFont): string {
  return `octavo-${font.id}`;
}

/** The information dictionary: what the metadata say. */
function informationOf({ title, author, subject, keywords, creator, producer, date }: DocumentFacts): object {
  return {
    Producer: producer,
    Creator: creator,
    CreationDate: date,
    ModDate: date,
    ...(title === undefined ? {} : { Title: title }),
    ...(author === undefined ? {} : { Author: author }),
    ...(subject === undefined ? {} : { Subject: subject }),
    ...(keywords === undefined ? {} : { Keywords: keywords }),
  };
}

/** Collects the bytes of a document; ends it. */
export function documentBytes(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
