import type { DeckView } from './deck-view.ts';

/** The speaker's own window: this slide, the next one, the notes and a timer. It is drawn from here. */
export interface SpeakerWindow {
  /** Opens the window; where the browser refuses, the notes are shown under the slide. */
  readonly open: () => void;
}

export function createSpeakerWindow(view: DeckView, onKey: (event: KeyboardEvent) => void): SpeakerWindow {
  let speaker: Window | null = null;
  let startMs = 0;

  const fill = (): void => {
    if (speaker === null || speaker.closed) return;
    const slide = view.slides[view.current()];
    place(speaker, '.speaker-current', slide?.querySelector('.frame'));
    place(speaker, '.speaker-next', view.slides[view.current() + 1]?.querySelector('.frame'));
    place(speaker, '.speaker-notes', slide?.querySelector('.notes'));
  };

  const tick = (): void => {
    const timer = speaker?.closed === false ? speaker.document.querySelector('.speaker-timer') : undefined;
    if (timer) timer.textContent = clockText(Date.now() - startMs);
  };

  const open = (): void => {
    if (speaker !== null && !speaker.closed) speaker.focus();
    else speaker = window.open('', '', 'popup,width=1100,height=720');
    if (speaker === null) view.toggleNotes(true);
    else if (speaker.document.querySelector('.speaker-timer') === null) start(speaker);
  };

  const start = (opened: Window): void => {
    startMs = Date.now();
    furnish(opened.document);
    opened.document.addEventListener('keydown', onKey);
    opened.document.querySelector('button')?.addEventListener('click', () => {
      startMs = Date.now();
      tick();
    });
    fill();
    tick();
  };

  view.onChange(fill);
  setInterval(tick, 250);
  addEventListener('pagehide', () => speaker?.close());
  return { open };
}

/** The window is empty; it takes the style, the shared images and the speaker's template from this page. */
function furnish(target: Document): void {
  // An empty window is in quirks mode, in which tables do not inherit sizes (HTML Living Standard §15.3.10).
  target.open();
  target.write('<!DOCTYPE html>');
  target.close();
  const template = document.getElementById('/speaker') as HTMLTemplateElement; // The page has one.
  target.documentElement.lang = document.documentElement.lang;
  target.documentElement.dir = document.documentElement.dir;
  target.documentElement.className = 'speaker';
  target.title = document.title;
  const shared = [document.querySelector('style'), document.querySelector('svg.images')];
  for (const element of shared) {
    if (element) target.body.append(target.importNode(element, true));
  }
  target.body.append(target.importNode(template.content, true));
}

/** Puts a copy in its place, without the ids, which belong to the page. */
function place(speaker: Window, selector: string, original: Element | null | undefined): void {
  const parent = speaker.document.querySelector(selector);
  const copy = original ? speaker.document.importNode(original, true) : undefined;
  copy?.removeAttribute('inert');
  for (const element of copy?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
  parent?.replaceChildren(...(copy ? [copy] : []));
}

function clockText(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
