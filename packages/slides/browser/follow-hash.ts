import type { DeckView } from './deck-view.ts';

/** Shows the slide that the address names: by number (`#/3`), by its id, or by the id of anything on it. */
export function followHash(view: DeckView): void {
  const follow = (): void => {
    const target = document.getElementById(hashId());
    const slide = target?.closest<HTMLElement>('.slide');
    if (!target || !slide) {
      view.show(view.current(), { keepAddress: true });
      return;
    }
    if (target.closest('.notes')) view.toggleNotes(true);
    // A link to something on a slide must find it there.
    view.show(view.slides.indexOf(slide), { keepAddress: true, whole: target !== slide });
    if (target.closest('.notes')) target.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('hashchange', follow);
  follow();
}

function hashId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
