import { DescribedDocument } from '../file/described-document.ts';
import { RawReference } from '../file/raw-reference.ts';
import type { PdfDocument } from '../internals/pdfmake-types.ts';
import { ContentMarker } from './content-marker.ts';
import { pageKey } from './parent-keys.ts';
import { StructureElement } from './structure-element.ts';
import { writeStructure } from './write-structure.ts';

/** A document with a structure tree: what is drawn is marked as content of its elements, annotations belong to theirs. */
export class TaggedDocument extends DescribedDocument {
  readonly structure = new StructureElement('Document');
  readonly marker = new ContentMarker((operators) => this.addMark(operators));
  /** The element that the next link belongs to. */
  linkOwner: StructureElement | undefined;

  /** The beginning or the end of marked content: it changes nothing of how what follows is painted. */
  protected addMark(operator: string): void {
    this.addContent(operator);
  }

  override addPage(options: object): PdfDocument {
    this.marker.close();
    super.addPage(options);
    this.marker.beginPage();
    this.page.dictionary.data['StructParents'] = pageKey(this.marker.pageIndex);
    this.page.dictionary.data['Tabs'] = 'S';
    return this;
  }

  /** An annotation stands in the tree beside the content that it belongs to (ISO 14289-1, 7.18). */
  override annotate(
    x: number,
    y: number,
    w: number,
    h: number,
    options: Record<string, unknown>,
  ): PdfDocument {
    const tag = options['Subtype'] === 'Link' ? 'Link' : 'Annot';
    const around = this.linkOwner ?? this.marker.current;
    const owner = around?.tag === tag ? around : (around ?? this.structure).append(new StructureElement(tag));
    options['StructParent'] = this.marker.nextAnnotationKey;
    super.annotate(x, y, w, h, options);
    const annotation = this.page.annotations.at(-1);
    if (annotation !== undefined) this.marker.annotation(owner, annotation);
    return this;
  }

  /** pdfkit would write its own tree, which it has not got. */
  override endMarkings(): void {
    this._root.data['MarkInfo'] = { Marked: true };
    const pages = this._root.data.Pages.data.Kids;
    const tree = writeStructure(this.structure, this.marker, {
      reserve: () => this.reserveObject(),
      write: (object, body) => this.writeObject(object, body),
      pageReference: (index) => String(pages[index]),
    });
    this._root.data['StructTreeRoot'] = new RawReference(tree);
  }
}
