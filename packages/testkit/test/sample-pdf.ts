/** Two pages written by hand: a text, a link out, a link to page 2, an outline entry and properties. */
export function samplePdf(): Uint8Array {
  const stream = (words: string): string => {
    const content = `BT /F1 12 Tf 72 742 Td (${words}) Tj ET`;
    return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  };
  const page = (content: number, annotations: string): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 7 0 R >> >> ${annotations} >>`;
  return writeObjects([
    '<< /Type /Catalog /Pages 2 0 R /Outlines 8 0 R /Lang (es) >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5, '/Annots [10 0 R 11 0 R]'),
    page(6, ''),
    stream('Hello'),
    stream('World'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Outlines /First 9 0 R /Last 9 0 R /Count 1 >>',
    '<< /Title (Part) /Parent 8 0 R /Dest [4 0 R /Fit] >>',
    '<< /Type /Annot /Subtype /Link /Rect [72 739 100 754] /A << /S /URI /URI (https://example.com/) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [72 719 100 734] /Dest [4 0 R /Fit] >>',
    '<< /Title (Sample) >>',
  ]);
}

function writeObjects(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  return new TextEncoder().encode(`${file}${trailer}\nstartxref\n${file.length}\n%%EOF\n`);
}
