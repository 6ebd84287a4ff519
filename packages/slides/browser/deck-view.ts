import { fitSlide } from './fit-slide.ts';

/** The slides of the page, of which one is shown, or all in an overview. */
export interface DeckView {
  readonly main: HTMLElement;
  readonly slides: readonly HTMLElement[];
  readonly current: () => number;
  /**
   * Shows the slide of an index, or the nearest there is. `keepAddress` leaves the address as the reader chose it; `whole` shows what comes
   * step by step at once.
   */
  readonly show: (
    index: number,
    options?: { readonly keepAddress?: boolean; readonly whole?: boolean },
  ) => void;
  /** Shows the next step of the slide, or the next slide. */
  readonly forward: () => void;
  /** Takes the last step of the slide back, or shows the slide before, whole. */
  readonly back: () => void;
  readonly isOverview: () => boolean;
  /** How many slides stand side by side: one, but in the overview. */
  readonly columnCount: () => number;
  readonly toggleOverview: () => void;
  readonly toggleNotes: (on?: boolean) => void;
  readonly fit: () => void;
  readonly onChange: (listener: () => void) => void;
}

export function createDeckView(page: Document): DeckView {
  const root = page.documentElement;
  const main = page.querySelector('main') as HTMLElement; // The page has one.
  const slides = Array.from(main.querySelectorAll<HTMLElement>('.slide'));
  const listeners: (() => void)[] = [];
  let current = 0;
  let step = 0;

  const isOverview = (): boolean => root.classList.contains('overview');

  /** `until-found` lets the browser's search look into the slides that are not shown. */
  const update = (): void => {
    for (const [index, slide] of slides.entries()) {
      if (index === current || isOverview()) slide.removeAttribute('hidden');
      else slide.setAttribute('hidden', 'until-found');
      if (index === current) slide.setAttribute('aria-current', 'true');
      else slide.removeAttribute('aria-current');
      for (const part of slide.children) part.toggleAttribute('inert', isOverview());
    }
    root.style.setProperty('--progress', String(slides.length < 2 ? 1 : current / (slides.length - 1)));
    fit();
    for (const listener of listeners) listener();
  };

  /** What comes with a later press of the key waits out of sight. */
  const updateSteps = (): void => {
    for (const element of slides[current]?.querySelectorAll<HTMLElement>('[data-step]') ?? []) {
      element.classList.toggle('waiting', stepOf(element) > step);
    }
  };

  const fit = (): void => {
    for (const slide of isOverview() ? slides : slides.slice(current, current + 1)) fitSlide(slide);
  };

  const show: DeckView['show'] = (index, { keepAddress = false, whole = false } = {}) => {
    current = Math.min(slides.length - 1, Math.max(0, index));
    step = whole ? lastStep(slides[current]) : 0;
    updateSteps();
    update();
    slides[current]?.focus({ preventScroll: !isOverview() });
    if (!keepAddress) history.replaceState(null, '', `#/${current + 1}`);
  };

  const moveStep = (by: 1 | -1): void => {
    step += by;
    updateSteps();
    for (const listener of listeners) listener();
  };

  const setMode = (mode: string, on?: boolean): void => {
    root.classList.toggle(mode, on);
    update();
    slides[current]?.focus();
  };

  root.classList.add('live');
  // One slide is shown at a time, so that the first one's title cannot head the page.
  const heading = page.createElement('h1');
  heading.className = 'spoken';
  heading.textContent = page.title;
  main.prepend(heading);
  slides[0]?.querySelector('h1')?.setAttribute('aria-level', '2');
  for (const [index, slide] of slides.entries()) {
    slide.tabIndex = -1;
    slide.addEventListener('beforematch', () => show(index, { keepAddress: true }));
    slide.addEventListener('click', () => {
      if (!isOverview()) return;
      root.classList.remove('overview');
      show(index);
    });
  }

  return {
    main,
    slides,
    current: () => current,
    show,
    forward: () => {
      if (!isOverview() && step < lastStep(slides[current])) moveStep(1);
      else show(current + 1);
    },
    back: () => {
      if (!isOverview() && step > 0) moveStep(-1);
      else if (current > 0) show(current - 1, { whole: true });
    },
    isOverview,
    columnCount: () => (isOverview() ? getComputedStyle(main).gridTemplateColumns.split(' ').length : 1),
    toggleOverview: () => setMode('overview'),
    toggleNotes: (on) => setMode('with-notes', on),
    fit,
    onChange: (listener) => listeners.push(listener),
  };
}

function stepOf(element: HTMLElement): number {
  return Number(element.dataset['step'] ?? 0);
}

/** How many steps a slide has. */
function lastStep(slide: HTMLElement | undefined): number {
  return Array.from(slide?.querySelectorAll<HTMLElement>('[data-step]') ?? []).reduce(
    (last, element) => Math.max(last, stepOf(element)),
    0,
  );
}
