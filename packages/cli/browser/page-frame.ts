import { followLink } from './follow-link.ts';

/** What a click on the page leads to. */
export interface PageLinks {
  goToLine(line: number): void;
  /** Tells of what the preview cannot lead to. */
  say(text: string): void;
}

/** Loads the article; it stays where it was scrolled to, and a click on a block leads to its line in the source. */
export function connectPage(frame: HTMLIFrameElement, address: string, links: PageLinks): void {
  const top = frame.contentWindow?.scrollY ?? 0;
  frame.addEventListener(
    'load',
    () => {
      frame.contentWindow?.scrollTo({ top, behavior: 'instant' });
      frame.contentDocument?.addEventListener('click', (event) => follow(event, links));
    },
    { once: true },
  );
  frame.src = address;
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
