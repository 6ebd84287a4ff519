/**
 * Gives the drawings of the text their descriptions, in its order; when others are shown than the file has, none goes to the
 * wrong one. What the library cannot draw, such as a chart, is named in its place.
 */
export function describeDrawings(element: HTMLElement, texts: readonly string[]): void {
  for (const picture of element.querySelectorAll('img')) picture.alt = '';
  // So the library marks a drawing; nothing else has the property.
  const drawings = Array.from(element.querySelectorAll<HTMLElement>('article div')).filter(
    ({ style }) => style.textIndent !== '',
  );
  const isKnown = drawings.length === texts.length;
  for (const [index, drawing] of drawings.entries()) {
    const text = isKnown ? (texts[index] ?? '') : '';
    const picture = drawing.querySelector('img');
    if (picture !== null) picture.alt = text;
    else if (drawing.childElementCount === 0) nameInPlace(drawing, text);
  }
}

function nameInPlace(drawing: HTMLElement, text: string): void {
  drawing.classList.add('not-drawn');
  const words = document.createElement('span');
  words.textContent = `Drawn by Word alone${text === '' ? '.' : `: ${text}`}`;
  drawing.append(words);
}
