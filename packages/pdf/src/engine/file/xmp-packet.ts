import type { PdfStandard } from '@octavo/pdf-check';

/** What the metadata say of a document; dates in UTC. */
export interface DocumentFacts {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: string | undefined;
  readonly creator: string;
  readonly producer: string;
  readonly date: Date;
  readonly language: string | undefined;
  /** The standard that the file says it conforms to. */
  readonly standard: PdfStandard | undefined;
}

/** How claims are told apart, so that one can be withdrawn. */
const claims: Readonly<Record<PdfStandard, string>> = {
  'ua-1': description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
  'a-2b': archiveClaim(2, 'B'),
  'a-2a': archiveClaim(2, 'A'),
  'a-3a': archiveClaim(3, 'A'),
};

/** The metadata as an XMP packet (ISO 16684-1); what the information dictionary says, in the same words. */
export function xmpPacket(facts: DocumentFacts): string {
  const { title, author, subject, keywords, creator, producer, language, standard } = facts;
  const date = facts.date.toISOString().replace(/\.\d+/, '');
  const dublinCore = [
    '<dc:format>application/pdf</dc:format>',
    title === undefined ? '' : `<dc:title>${alternatives(title, language)}</dc:title>`,
    author === undefined ? '' : `<dc:creator><rdf:Seq>${item(author)}</rdf:Seq></dc:creator>`,
    subject === undefined ? '' : `<dc:description>${alternatives(subject, language)}</dc:description>`,
    language === undefined ? '' : `<dc:language><rdf:Bag>${item(language)}</rdf:Bag></dc:language>`,
  ];
  const descriptions = [
    description('dc', 'http://purl.org/dc/elements/1.1/', dublinCore.join('')),
    description(
      'xmp',
      'http://ns.adobe.com/xap/1.0/',
      `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>` +
        `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    ),
    description(
      'pdf',
      'http://ns.adobe.com/pdf/1.3/',
      `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>` +
        (keywords === undefined ? '' : `<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>`),
    ),
    ...(standard === undefined ? [] : [claims[standard]]),
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...descriptions,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** The same file without its claim: white space stands in its place, so that nothing moves. */
export function withdrawClaim(bytes: Uint8Array, standard: PdfStandard): Uint8Array {
  const claim = Buffer.from(claims[standard], 'utf8');
  const copy = Buffer.from(bytes);
  const start = copy.indexOf(claim);
  if (start === -1) throw new Error('The file has no such claim');
  return copy.fill(0x20, start, start + claim.length);
}

function archiveClaim(part: number, conformance: string): string {
  return description(
    'pdfaid',
    'http://www.aiim.org/pdfa/ns/id/',
    `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>${conformance}</pdfaid:conformance>`,
  );
}

function description(prefix: string, namespace: string, content: string): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${content}</rdf:Description>`;
}

function alternatives(text: string, language: string | undefined): string {
  const own =
    language === undefined ? '' : `<rdf:li xml:lang="${escapeXml(language)}">${escapeXml(text)}</rdf:li>`;
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li>${own}</rdf:Alt>`;
}

function item(text: string): string {
  return `<rdf:li>${escapeXml(text)}</rdf:li>`;
}

/** Characters that XML has no place for become spaces (XML 1.0, 2.2). */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/[^\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ');
}

function escapeXml(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
