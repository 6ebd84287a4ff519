/** The objects of a small file that conforms, by number; content streams stand after `stream`. */
export const baseObjects: Readonly<Record<number, string>> = {
  1: '<</Type/Catalog/Pages 2 0 R/Lang(en)/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R/Metadata 5 0 R/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</S/GTS_PDFA1/DestOutputProfile 20 0 R>>]>>',
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 21 0 R>>/ExtGState<</G 23 0 R>>/XObject<</X 24 0 R>>>>/StructParents 0/Tabs/S/Annots[17 0 R]>>',
  4: '<<>>stream\n/H1 <</MCID 0>> BDC BT /F 9 Tf 3 Tr (A) Tj ET EMC\n/P <</MCID 1>> BDC 0 0 1 rg 0 0 9 9 re f EMC\n/Artifact BMC 1 1 1 1 re f EMC',
  5: '<</Type/Metadata/Subtype/XML>>stream\n<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Title</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>',
  6: '<</Type/StructTreeRoot/K 7 0 R/RoleMap<</Lead/P>>>>',
  7: '<</S/Document/P 6 0 R/K[8 0 R 9 0 R 10 0 R 14 0 R 16 0 R 18 0 R]>>',
  8: '<</S/H1/P 7 0 R/Pg 3 0 R/K 0>>',
  9: '<</S/Lead/P 7 0 R/Pg 3 0 R/K 1>>',
  10: '<</S/Table/P 7 0 R/K[11 0 R 12 0 R]>>',
  11: '<</S/TR/P 10 0 R/K[<</S/TH/P 11 0 R/A<</O/Table/Scope/Column>>>><</S/TH/P 11 0 R/A<</O/Table/Scope/Column>>>>]>>',
  12: '<</S/TR/P 10 0 R/K[13 0 R<</S/TD/P 12 0 R>>]>>',
  13: '<</S/TD/P 12 0 R>>',
  14: '<</S/L/P 7 0 R/K 15 0 R>>',
  15: '<</S/LI/P 14 0 R/K[<</S/Lbl/P 15 0 R>><</S/LBody/P 15 0 R>>]>>',
  16: '<</S/Link/P 7 0 R/K<</Type/OBJR/Pg 3 0 R/Obj 17 0 R>>>>',
  17: '<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/F 4/Contents(where)/A<</S/URI/URI(https://example.org)>>>>',
  18: '<</S/Figure/P 7 0 R/Alt(what)/K 19 0 R>>',
  19: '<</S/Note/P 18 0 R/ID(n1)>>',
  20: '<</N 3>>stream\n................RGB XYZ ',
  21: '<</Type/Font/Subtype/TrueType/BaseFont/F/Encoding/WinAnsiEncoding/FontDescriptor 22 0 R>>',
  22: '<</Type/FontDescriptor/Flags 32>>',
  23: '<</Type/ExtGState/BM/Normal>>',
  24: '<</Type/XObject/Subtype/Form>>stream\n',
};

/** A file of those objects, some of them with a part replaced. */
export function makePdf(
  changes: readonly (readonly [object: number, from: string, to: string])[] = [],
  trailer = '/ID[<00><00>]',
): Uint8Array {
  const objects = { ...baseObjects };
  for (const [number, from, to] of changes) {
    const body = objects[number] ?? '';
    if (!body.includes(from)) throw new Error(`The object ${number} has no ${from}`);
    objects[number] = body.replace(from, to);
  }
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    offsets.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    const [dictionary = '', stream] = body.split('>>stream\n');
    file += `${number} 0 obj\n${
      stream === undefined ? body : `${dictionary}/Length ${stream.length}>>\nstream\n${stream}\nendstream`
    }\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<</Size ${offsets.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
