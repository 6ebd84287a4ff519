import type { Image } from '../model/nodes/image.ts';
import type { ResolvedDocument } from './resolved-document.ts';

/** Longer addresses say less than the name of their file. */
const longestAddress = 60;

/** What stands in the place of an image that cannot be shown: what it would show, or where it should be. */
export function missingImageText(
  { alt, url }: Image,
  { strings }: Pick<ResolvedDocument, 'strings'>,
): string {
  // Alternative texts run over lines of the source, which are none of the page's.
  const words = alt.trim() === '' ? nameOf(url) : alt.trim().replace(/\s+/g, ' ');
  return words === '' ? strings.missingImage : `${strings.missingImage}: ${words}`;
}

/** The address of an image, short enough to be read; nothing of one that holds the image itself. */
function nameOf(url: string): string {
  if (url.startsWith('data:')) return '';
  if (url.length <= longestAddress) return url;
  const path = url.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.length <= longestAddress ? name : `…${name.slice(-longestAddress)}`;
}
