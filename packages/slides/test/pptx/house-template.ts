import { unzipSync, zipSync } from 'fflate';
import { writeChanged } from './write-changed.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Parts of a presentation as text; those that are not keep their bytes. */
export type TemplateParts = Record<string, string | Uint8Array>;

/**
 * A presentation as a house might keep it: slides, notes and an author of its own, Georgia for text and Arial for titles, and a body that begins lower than
 * ours and has room around its words.
 */
export async function houseTemplate(change: (parts: TemplateParts) => void = () => {}): Promise<Uint8Array> {
  const { bytes } = await writeChanged(
    '---\ntitle: House secret\nauthor: Secret Author\n---\n\n## Secret slide\n\nx\n\n::: notes\nSecret note\n:::\n',
  );
  const parts: TemplateParts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels)$/.test(name) ? decode(content) : content,
    ]),
  );
  const edit = (part: string, replace: (xml: string) => string): void => {
    const before = parts[part];
    if (typeof before !== 'string') throw new Error(`the template has no ${part}`);
    const after = replace(before);
    if (after === before) throw new Error(`nothing was changed in ${part}`);
    parts[part] = after;
  };
  edit('ppt/theme/theme1.xml', (xml) =>
    xml
      .replace(/(<a:majorFont><a:latin typeface=")[^"]*/, '$1Arial')
      .replace(/(<a:minorFont><a:latin typeface=")[^"]*/, '$1Georgia')
      .replace(/(<a:accent1><a:srgbClr val=")[^"]*/, '$1AA3300'),
  );
  edit('ppt/slideMasters/slideMaster1.xml', (xml) =>
    xml
      .replace(
        'y="1574800"/><a:ext cx="10820400" cy="4622800"',
        'y="2032000"/><a:ext cx="10820400" cy="4064000"',
      )
      .replaceAll(/ [lrtb]Ins="0"/g, '')
      .replaceAll(
        '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>',
        '<a:lnSpc><a:spcPct val="120000"/></a:lnSpc>',
      ),
  );
  change(parts);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? encode(content) : content,
      ]),
    ),
  );
}
