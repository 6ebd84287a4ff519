/** Shows the source line by line; lines that are there stay, so that the place of reading does. */
export function fillSource(list: HTMLElement, source: string): void {
  const lines = source.split('\n');
  for (const [index, words] of lines.entries()) {
    const item = list.children[index] ?? list.appendChild(document.createElement('li'));
    if (item.textContent !== words) item.textContent = words;
  }
  while (list.children.length > lines.length) list.lastElementChild?.remove();
}

/** Brings a line into view and marks it, 1-based. */
export function showLine(list: HTMLElement, line: number): void {
  list.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const item = list.children[line - 1];
  item?.setAttribute('aria-current', 'true');
  item?.scrollIntoView({ block: 'center' });
  list.focus({ preventScroll: true });
}
