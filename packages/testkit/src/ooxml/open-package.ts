import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childElements } from '../xml/xml-element.ts';
import { relationshipsPartOf, resolveTarget } from './part-names.ts';

/** A relationship of a part; `target` is a part name for internal ones, the address for external ones. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI: `image`, `hyperlink`, `slideLayout`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** An Open Packaging Conventions package (ISO/IEC 29500-2), its parts named without a leading slash. */
export interface OoxmlPackage {
  readonly partNames: readonly string[];
  bytes(part: string): Uint8Array | undefined;
  has(part: string): boolean;
  /** The part's root element; throws when the part is absent. */
  xml(part: string): XmlElement;
  /** The same, or undefined when the part is absent. */
  optionalXml(part: string): XmlElement | undefined;
  /** Relationships of a part; '' asks for the package's own. */
  relationships(part: string): readonly Relationship[];
}

/** Unzips a DOCX or PPTX and reads its parts on demand. */
export function openPackage(bytes: Uint8Array): OoxmlPackage {
  const files = unzipSync(bytes);
  const parsed = new Map<string, XmlElement>();
  const optionalXml = (part: string): XmlElement | undefined => {
    const known = parsed.get(part);
    const content = files[part];
    if (known !== undefined || content === undefined) return known;
    const root = parseXml(strFromU8(content));
    parsed.set(part, root);
    return root;
  };
  return {
    partNames: Object.keys(files).filter((name) => !name.endsWith('/')),
    bytes: (part) => files[part],
    has: (part) => files[part] !== undefined,
    optionalXml,
    xml(part) {
      const root = optionalXml(part);
      if (root === undefined) throw new Error(`the package has no part ${part}`);
      return root;
    },
    relationships(part) {
      const root = optionalXml(relationshipsPartOf(part));
      return root === undefined
        ? []
        : childElements(root, 'Relationship').map((entry) => relationship(entry, part));
    },
  };
}

function relationship(element: XmlElement, source: string): Relationship {
  const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = element.attributes;
  const external = mode === 'External';
  return {
    id,
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolveTarget(source, target),
    external,
  };
}
