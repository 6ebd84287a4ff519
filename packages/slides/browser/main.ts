import { createDeckView } from './deck-view.ts';
import { fitSlide } from './fit-slide.ts';
import { followHash } from './follow-hash.ts';
import { handleKey } from './handle-key.ts';
import { createSpeakerWindow } from './speaker-window.ts';
import { connectSwipe } from './swipe.ts';
import { createToolbar } from './toolbar.ts';

/** Turns the page, which is a readable document without this script, into a deck. */
const view = createDeckView(document);
const toolbar = createToolbar(document);
const speaker = createSpeakerWindow(view, (event) => onKey(event));
const commands = {
  next: () => view.forward(),
  previous: () => view.back(),
  first: () => view.show(0),
  last: () => view.show(view.slides.length - 1),
  below: () => (view.isOverview() ? view.show(view.current() + view.columnCount()) : view.forward()),
  above: () => (view.isOverview() ? view.show(view.current() - view.columnCount()) : view.back()),
  overview: () => view.toggleOverview(),
  notes: () => view.toggleNotes(),
  speaker: () => speaker.open(),
  fullscreen: () =>
    void (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()),
  help: () => toolbar.toggleHelp(),
};
const onKey = (event: KeyboardEvent): void => handleKey(event, view.isOverview(), commands);

toolbar.connect(commands);
connectSwipe(view.main, commands);
followHash(view);
document.addEventListener('keydown', onKey);
addEventListener('resize', () => view.fit());
addEventListener('beforeprint', () => view.slides.forEach(fitSlide));
