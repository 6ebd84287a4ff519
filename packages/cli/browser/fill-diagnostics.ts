import type { ReportedDiagnostic } from '../src/output/reported-diagnostic.ts';

/** Lists what was found; what has a place is a button that leads there. Items that are there stay, so that the focus does. */
export function fillDiagnostics(
  list: HTMLElement,
  diagnostics: readonly ReportedDiagnostic[],
  goToLine: (line: number) => void,
): void {
  for (const [index, diagnostic] of diagnostics.entries()) {
    const item = itemOf(diagnostic, goToLine);
    const old = list.children[index];
    if (old === undefined) list.append(item);
    else if (!old.isEqualNode(item)) old.replaceWith(item);
  }
  while (list.children.length > diagnostics.length) list.lastElementChild?.remove();
}

function itemOf(diagnostic: ReportedDiagnostic, goToLine: (line: number) => void): HTMLElement {
  const item = document.createElement('li');
  item.className = diagnostic.severity;
  item.append(lineOf(diagnostic, goToLine));
  if (diagnostic.hint !== undefined) item.append(element('small', diagnostic.hint));
  return item;
}

function lineOf(
  { line, column, severity, message }: ReportedDiagnostic,
  goToLine: (line: number) => void,
): HTMLElement {
  if (line === undefined) return element('p', `${severity}: ${message}`);
  const button = element('button', `${line}:${column ?? 1} ${severity}: ${message}`);
  button.addEventListener('click', () => goToLine(line));
  return button;
}

function element(name: 'button' | 'p' | 'small', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
