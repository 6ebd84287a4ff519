import type { Page } from 'puppeteer-core';

/** What stands where it should not, one line each: nothing when every slide holds all that is on it. */
export async function misplacedOnSlides(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    const slides = Array.from(document.querySelectorAll<HTMLElement>('main > .slide'));
    for (const [index, slide] of slides.entries()) {
      location.hash = `#/${index + 1}`;
      for (let wait = 0; slide.hidden && wait < 100; wait += 1)
        await new Promise((done) => setTimeout(done, 5));
      const frame = slide.querySelector('.frame');
      if (frame === null) throw new Error('a slide without a frame');
      const edge = frame.getBoundingClientRect();
      const where = `slide ${index + 1} (${slide.querySelector('.title')?.textContent?.slice(0, 40)})`;
      for (const element of frame.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0 || element.closest('.background') !== null) continue;
        if (isWithin(box, edge, 1)) continue;
        found.push(`${where}: <${element.localName} class="${element.className}"> leaves the slide`);
      }
      // Words within their own box; a line may stand out by a part of its height where the font is taller than the line.
      for (const box of frame.querySelectorAll<HTMLElement>('.region, .title, .subtitle, .byline')) {
        const allowedPx = 2 + Number.parseFloat(getComputedStyle(box).fontSize) * 0.3;
        const bounds = box.getBoundingClientRect();
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if ((node.textContent ?? '').trim() === '') continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const line of range.getClientRects()) {
            if (line.width < 1 || isWithin(line, bounds, allowedPx)) continue;
            found.push(
              `${where}: “${node.textContent?.trim().slice(0, 30)}” leaves its ${box.className.split(' ')[1] ?? box.className}`,
            );
            break;
          }
        }
      }
    }
    return found;

    function isWithin(inner: DOMRect, outer: DOMRect, allowedPx: number): boolean {
      return (
        inner.left >= outer.left - allowedPx &&
        inner.top >= outer.top - allowedPx &&
        inner.right <= outer.right + allowedPx &&
        inner.bottom <= outer.bottom + allowedPx
      );
    }
  });
}
