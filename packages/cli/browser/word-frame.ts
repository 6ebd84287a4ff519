import { followLink } from './follow-link.ts';

/**
 * Hands Word files to the frame that renders them. The frame is of no origin, so that whatever its library does with a document
 * stays in it; it can fetch nothing. It is loaded with its library when the first file is shown, and once: it stays where it was
 * scrolled to. Its links, which it hands back, are followed here.
 */
export function createWordFrame(
  frame: HTMLIFrameElement,
  say: (text: string) => void,
): (address: string) => Promise<void> {
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === 'string') followLink(data, say);
  });
  let loaded: Promise<void> | undefined;
  let newest = '';
  return async (address) => {
    newest = address;
    loaded ??= new Promise((resolve) => {
      frame.addEventListener('load', () => resolve(), { once: true });
      frame.src = '/word';
    });
    const [file] = await Promise.all([fetchFile(address), loaded]);
    if (address === newest) frame.contentWindow?.postMessage(file, '*', [file]);
  };
}

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there`);
  return await response.arrayBuffer();
}
