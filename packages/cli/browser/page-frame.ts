import { followLink } from './follow-link.ts';
import { patchDocument } from './patch-document.ts';

/** What a click on the page leads to. */
export interface PageLinks {
  goToLine(line: number): void;
  /** Tells of what the preview cannot lead to. */
  say(text: string): void;
}

/** Shows an article at an address. */
export type ShowPage = (address: string) => Promise<void>;

/**
 * Shows the article, first by loading it and then by changing what is different; it stays where it was scrolled to, and a click on a block leads
 * to its line in the source.
 */
export function createPageFrame(frame: HTMLIFrameElement, links: PageLinks): ShowPage {
  let asked = '';
  let isLoaded = false;
  frame.addEventListener('load', () => {
    isLoaded = frame.getAttribute('src') !== null;
    frame.contentDocument?.addEventListener('click', (event) => follow(event, links));
  });
  return async (address) => {
    asked = address;
    if (isLoaded && (await isPatched(frame, address, () => asked === address))) return;
    if (asked === address) load(frame, address);
  };

  function load(frame: HTMLIFrameElement, address: string): void {
    const top = frame.contentWindow?.scrollY ?? 0;
    isLoaded = false;
    const goBack = (): void => frame.contentWindow?.scrollTo({ top, behavior: 'instant' });
    frame.addEventListener('load', goBack, { once: true });
    frame.src = address;
  }
}

/** Changes what is shown into what is at an address, unless something newer is asked for meanwhile; false where it must be loaded. */
async function isPatched(
  frame: HTMLIFrameElement,
  address: string,
  isWanted: () => boolean,
): Promise<boolean> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there`);
  const text = await response.text();
  if (!isWanted()) return true;
  const { contentDocument: shown, contentWindow: view } = frame;
  if (shown === null || !hasStylesOf(shown, text)) return false;
  // That of the frame: what it parses is under the policy of the article, which allows the article's style sheet.
  const parser: DOMParser = new (view as Window & typeof globalThis).DOMParser();
  return patchDocument(shown, parser.parseFromString(text, 'text/html'));
}

/** Whether a page has the style sheets that are shown: others would be under the wrong policy. */
function hasStylesOf(shown: Document, text: string): boolean {
  const styles = Array.from(shown.head.querySelectorAll('style'));
  return styles.every(({ textContent }) => text.includes(`<style>${textContent}<`));
}

/** Links lead where they lead; out of the page they open beside the preview, not in it. */
function follow(event: MouseEvent, { goToLine, say }: PageLinks): void {
  // Elements of a frame are none of this window's `Element`.
  const target = event.target as Element | null;
  const link = target?.closest('a');
  const href = link?.getAttribute('href') ?? '';
  if (link && !href.startsWith('#')) {
    event.preventDefault();
    followLink(href, say);
    return;
  }
  const line = target?.closest('[data-line]')?.getAttribute('data-line');
  if (!link && line) goToLine(Number(line));
}

/** Brings what begins on a line, or nearest before it, into view. */
export function showBlock(frame: HTMLIFrameElement, line: number): void {
  const blocks = Array.from(frame.contentDocument?.querySelectorAll('[data-line]') ?? []);
  const before = blocks.filter((block) => Number(block.getAttribute('data-line')) <= line);
  const nearest = Math.max(...before.map((block) => Number(block.getAttribute('data-line'))));
  before
    .find((block) => Number(block.getAttribute('data-line')) === nearest)
    ?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
