import type { EngineAttachment } from '../definition/engine-document.ts';
import { PackedDocument } from './packed-document.ts';
import { srgbProfile } from './srgb-profile.ts';
import type { DocumentFacts } from './xmp-packet.ts';
import { xmpPacket } from './xmp-packet.ts';

/** A document with metadata that say what its information dictionary says, what its colours mean, and files that go with it. */
export class DescribedDocument extends PackedDocument {
  #facts: DocumentFacts | undefined;
  #attachments: readonly EngineAttachment[] = [];

  describe(facts: DocumentFacts, attachments: readonly EngineAttachment[]): void {
    this.#facts = facts;
    this.#attachments = attachments;
  }

  /** pdfkit writes the properties into XML as they are, and not all of them. */
  override endMetadata(): void {
    if (this.#facts === undefined) throw new Error('The document is not described');
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Readers that know no PDF look for it in the file's bytes (ISO 19005-2, 6.6.2.1).
    metadata.compress = false;
    metadata.end(Buffer.from(xmpPacket(this.#facts), 'utf8'));
    this._root.data['Metadata'] = metadata;
    if (this.#facts.standard?.startsWith('a-') === true) this.#writeOutputIntent();
    for (const attachment of this.#attachments) this.#attach(attachment, this.#facts.date);
  }

  /** The colours of the device are those of sRGB (ISO 32000-1, 14.11.5). */
  #writeOutputIntent(): void {
    const profile = this.ref({ N: 3 });
    profile.end(Buffer.from(srgbProfile()));
    const name = Object('sRGB IEC61966-2.1') as object;
    this._root.data['OutputIntents'] = [
      {
        Type: 'OutputIntent',
        S: 'GTS_PDFA1',
        OutputConditionIdentifier: name,
        Info: name,
        DestOutputProfile: profile,
      },
    ];
  }

  /** ISO 32000-1, 7.11.4, with the relationship of ISO 19005-3, annex E. */
  #attach({ name, bytes, mediaType, relationship, description }: EngineAttachment, date: Date): void {
    const file = this.ref({
      Type: 'EmbeddedFile',
      Subtype: mediaType.replaceAll('/', '#2F'),
      Params: { Size: bytes.length, ModDate: date },
    });
    file.end(Buffer.from(bytes));
    const specification = this.ref({
      Type: 'Filespec',
      F: Object(name) as object,
      UF: Object(name) as object,
      EF: { F: file, UF: file },
      AFRelationship: relationship,
      ...(description === undefined ? {} : { Desc: Object(description) as object }),
    });
    specification.end();
    this.addNamedEmbeddedFile(name, specification);
    // pdfkit sorts by the locale's rules.
    const names = this._root.data.Names?.data.EmbeddedFiles;
    if (names !== undefined) names._compareKeys = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    const known = this._root.data['AF'];
    this._root.data['AF'] = [...(Array.isArray(known) ? known : []), specification];
  }
}
