import { fitPages } from './fit-pages.ts';
import { renderWord } from './render-word.ts';

const main = document.querySelector('main');
if (main === null) throw new Error('the page has no main');
let newest = 0;

/** Shows a file where the one before was scrolled to; when it cannot be shown, that is said in its place. */
async function show(file: ArrayBuffer, into: HTMLElement): Promise<void> {
  newest += 1;
  const mine = newest;
  const shown = await renderWord(file).catch(failureOf);
  if (mine !== newest) return;
  const top = scrollY;
  document.adoptedStyleSheets = [...shown.styles];
  into.replaceChildren(...shown.nodes);
  fitPages(into);
  scrollTo({ top, behavior: 'instant' });
}

function failureOf(error: unknown): Awaited<ReturnType<typeof renderWord>> {
  const message = document.createElement('p');
  message.role = 'alert';
  const reason = error instanceof Error ? error.message : String(error);
  message.textContent = `The Word file was made, but cannot be rendered here: ${reason}. Word may open it all the same.`;
  return { styles: [], nodes: [message] };
}

/** Links within the document lead there; the page around this one knows what to do about others. */
main.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  if (link === null || href.startsWith('#')) return;
  event.preventDefault();
  parent.postMessage(href, '*');
});
// The page around it alone hands over files, as nothing can be fetched from here.
addEventListener('message', ({ source, data }) => {
  if (source === parent && data instanceof ArrayBuffer) void show(data, main);
});
addEventListener('resize', () => fitPages(main));
