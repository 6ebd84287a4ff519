import type { PreviewState } from '../src/preview/preview-state.ts';
import { fillDiagnostics } from './fill-diagnostics.ts';
import { fillSource, showLine } from './fill-source.ts';
import { loadFrame } from './load-frame.ts';
import { createPageFrame, showBlock } from './page-frame.ts';
import { createWordFrame } from './word-frame.ts';

const named = (name: string): HTMLElement => {
  const element = document.getElementById(name);
  if (element === null) throw new Error(`the page has no #${name}`);
  return element;
};
const panes = Array.from(document.querySelectorAll<HTMLElement>('section.pane'));
const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-pane]'));
const shown = new Set(readShown());
const wordFrame = frameOf('docx');
const pageFrame = frameOf('html');
const showPage = pageFrame && createPageFrame(pageFrame, { goToLine, say });
const showWord = wordFrame && createWordFrame(wordFrame, say);
let state: PreviewState | undefined;
/** Resolves when what the page last changed to is seen. */
let pageShown: Promise<unknown> | undefined;
let newsShown: string | undefined;
let events: EventSource | undefined;

function say(text: string): void {
  named('status').textContent = text;
}

/** Leads to a line: in the source, and to what it became in the page. */
function goToLine(line: number): void {
  show('source', true);
  showLine(named('source'), line);
  const frame = frameOf('html');
  if (frame !== undefined) showBlock(frame, line);
}

function frameOf(pane: string): HTMLIFrameElement | undefined {
  return panes.find(({ dataset }) => dataset['pane'] === pane)?.querySelector('iframe') ?? undefined;
}

function show(pane: string, isShown: boolean): void {
  if (isShown) shown.add(pane);
  else shown.delete(pane);
  sessionStorage.setItem('shown', JSON.stringify([...shown]));
  listen();
  render();
}

/** Formats that are seen are brought up to date; the others wait until they are. */
function render(): void {
  for (const button of buttons) button.ariaPressed = String(shown.has(button.dataset['pane'] ?? ''));
  for (const pane of panes) {
    const name = pane.dataset['pane'] ?? '';
    pane.hidden = !shown.has(name);
    const frame = frameOf(name);
    const made = state?.made[name];
    if (pane.hidden || frame === undefined || made === undefined) continue;
    const address = `/made/${name}?v=${made}`;
    if (frame.dataset['address'] === address) continue;
    frame.dataset['address'] = address;
    // What could not be fetched is asked for again.
    const forget = (): void => {
      if (frame.dataset['address'] === address) delete frame.dataset['address'];
    };
    if (name === 'html') pageShown = showPage?.(address).catch(forget).then(nextFrame);
    else if (name === 'docx') void showWord?.(address).catch(forget);
    else void loadBehindPage(frame, address);
  }
}

/** A browser that starts its viewer of PDFs does nothing else for a while: the page, which is quicker to change, comes first. */
async function loadBehindPage(frame: HTMLIFrameElement, address: string): Promise<void> {
  await pageShown;
  // The deck stays on its slide, and the PDF at its page where the viewer keeps it.
  if (frame.dataset['address'] === address) loadFrame(frame, address);
}

/** In a window that is not seen there are no frames: nobody waits for them. */
function nextFrame(): Promise<unknown> {
  return document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(resolve));
}

function receive(next: PreviewState): void {
  state = next;
  document.title = `${next.title} – preview`;
  document.body.ariaBusy = String(next.isBusy);
  document.body.dataset['version'] = String(next.version);
  const count = next.diagnostics.length;
  // What was said since then stays until there is news.
  const status = next.isBusy ? 'Building …' : next.file;
  if (status !== newsShown) say(status);
  newsShown = status;
  named('found').textContent = count === 1 ? '1 diagnostic' : `${count} diagnostics`;
  fillDiagnostics(named('diagnostics'), next.diagnostics, goToLine);
  fillSource(named('source'), next.source);
  render();
}

function readShown(): readonly string[] {
  try {
    // What this page wrote itself.
    return JSON.parse(sessionStorage.getItem('shown') ?? 'null') ?? ['html', 'pdf'];
  } catch {
    return ['html', 'pdf'];
  }
}

for (const button of buttons) {
  const pane = button.dataset['pane'] ?? '';
  button.addEventListener('click', () => show(pane, !shown.has(pane)));
}
addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
  if (ctrlKey || altKey || metaKey) return;
  const pane = buttons[Number(key) - 1]?.dataset['pane'];
  if (pane !== undefined) show(pane, !shown.has(pane));
});
/** Listens to what becomes of the document, and says what of it is looked at: that is made first. */
function listen(): void {
  events?.close();
  events = new EventSource(`/events?shown=${[...shown].join(',')}`);
  events.addEventListener('message', ({ data }) => receive(JSON.parse(data) as PreviewState));
  events.addEventListener('error', () => {
    newsShown = undefined;
    say('The preview has ended; waiting for it to come back.');
  });
}

listen();
render();
