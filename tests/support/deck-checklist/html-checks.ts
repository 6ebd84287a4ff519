import type { Node } from '@octavo/core';
import type { XmlElement } from '@octavo/testkit';
import { descendants, inspectHtmlDeck, parseHtml, textOf } from '@octavo/testkit';
import { misspokenInHtml } from '../misspoken.ts';
import type { CheckedDeck } from './checked-deck.ts';
import type { DeckCheck } from './deck-checks.ts';

/** What the points of the list ask of the HTML deck; points that are not here ask for what only presentations have, or are held by the comparison of formats. */
export const htmlChecks: Readonly<Record<number, DeckCheck>> = {
  3: onSlides(({ attributes, title }) => {
    const label = attributes['aria-labelledby'];
    return title.trim() === '' || label === undefined ? ['a slide has no title'] : [];
  }),
  4: ({ others }) => repeated(slidesOf(others).map(({ title }) => title)),
  12: (deck) =>
    slidesOf(deck.others).flatMap(({ notes }, index) => {
      const planned = deck.deck.slides[index];
      const hasNotes = planned !== undefined && planned.notes.length + planned.footnotes.length > 0;
      return hasNotes && notes.trim() === '' ? [`slide ${index + 1} has lost its notes`] : [];
    }),
  13: onSlides(({ elements }) =>
    elements
      .filter(({ name, attributes }) => name === 'aside' && attributes['class'] === 'notes')
      .filter((notes) => textOf(notes).trim() === '' && !Array.from(descendants(notes, 'img')).length)
      .map(() => 'notes are empty'),
  ),
  14: onSlides(({ elements }) => [
    ...elements
      .filter(({ name, attributes }) => name === 'img' && attributes['alt'] === undefined)
      .map(() => 'an image has no alternative text'),
    ...elements
      .filter(({ name, attributes }) => name === 'svg' && attributes['role'] === 'img')
      .filter(({ attributes }) => (attributes['aria-label'] ?? '') === '')
      .map(() => 'a drawing has no name'),
  ]),
  16: onSlides(({ elements }) =>
    elements
      .filter(({ name }) => name === 'thead')
      .flatMap((head) => Array.from(descendants(head, 'th')))
      .filter(({ attributes }) => !/^col/.test(attributes['scope'] ?? ''))
      .map((cell) => `the head cell ${JSON.stringify(textOf(cell))} has no scope`),
  ),
  17: (deck) =>
    sectionsOf(deck).flatMap((section, index) =>
      misspokenInHtml(section, deck.resolved.language).map(
        (problem) => `HTML, slide ${index + 1}: ${problem}`,
      ),
    ),
  18: ({ others, resolved }) => {
    const found = others && inspectHtmlDeck(others.html.bytes).language;
    return found === undefined || found === resolved.language ? [] : [`the page is in ${found}`];
  },
  19: onSlides(({ elements, isNumbered, number, count }) => {
    const shown = elements.find(({ attributes }) => attributes['class'] === 'slide-number');
    return !isNumbered || (shown !== undefined && textOf(shown) === `${number} / ${count}`)
      ? []
      : ['the slide has no number'];
  }),
  21: onSlides(({ elements }) =>
    elements
      .filter(({ name }) => name === 'p')
      .map(textOf)
      .filter((text) => /^\s*[•◦▪‣·]\s/u.test(text))
      .map((text) => `a list is typed: ${JSON.stringify(text.slice(0, 40))}`),
  ),
  22: ({ others, resolved }) => {
    const found = others && inspectHtmlDeck(others.html.bytes).title;
    return found === undefined || found === resolved.title ? [] : [`the page is titled ${found}`];
  },
  23: ({ others }) => (others === undefined ? [] : inspectHtmlDeck(others.html.bytes).faults),
  28: onSlides(({ elements, formulas }) => {
    const set = elements.filter(({ name }) => name === 'math').length;
    return set < formulas ? [`${set} of ${formulas} formulas are MathML`] : [];
  }),
  29: onSlides(({ elements, charts }) => {
    const drawn = elements.filter(
      ({ name, attributes }) => name === 'svg' && attributes['role'] === 'img',
    ).length;
    return drawn < charts ? [`${drawn} of ${charts} charts are drawn`] : [];
  }),
};

interface HtmlSlideParts {
  readonly attributes: XmlElement['attributes'];
  readonly title: string;
  readonly elements: readonly XmlElement[];
  readonly number: number;
  readonly count: number;
  readonly isNumbered: boolean;
  /** As the plan has them on the slide. */
  readonly formulas: number;
  readonly charts: number;
}

function onSlides(check: (slide: HtmlSlideParts) => readonly string[]): DeckCheck {
  return (deck) => {
    const titles = slidesOf(deck.others).map(({ title }) => title);
    return sectionsOf(deck).flatMap((section, index) => {
      const planned = deck.deck.slides[index];
      return check({
        attributes: section.attributes,
        title: titles[index] ?? '',
        elements: Array.from(descendants(section)),
        number: index + 1,
        count: titles.length,
        isNumbered: planned?.isUnnumbered !== true,
        formulas: countIn(planned?.regions, 'mathBlock') + countIn(planned?.regions, 'inlineMath'),
        charts: planned?.regions.filter(({ type }) => type === 'chart').length ?? 0,
      }).map((problem) => `HTML, slide ${index + 1}: ${problem}`);
    });
  };
}

function slidesOf(others: CheckedDeck['others']): ReturnType<typeof inspectHtmlDeck>['slides'] {
  return others === undefined ? [] : inspectHtmlDeck(others.html.bytes).slides;
}

const trees = new WeakMap<CheckedDeck, readonly XmlElement[]>();

function sectionsOf(deck: CheckedDeck): readonly XmlElement[] {
  if (deck.others === undefined) return [];
  const known = trees.get(deck);
  if (known !== undefined) return known;
  const root = parseHtml(new TextDecoder().decode(deck.others.html.bytes));
  const sections = Array.from(descendants(root, 'section'));
  trees.set(deck, sections);
  return sections;
}

function repeated(titles: readonly string[]): readonly string[] {
  return titles
    .filter((title, index) => titles.indexOf(title) !== index)
    .map((title) => `HTML: two slides are titled ${JSON.stringify(title)}`);
}

/** How many nodes of a kind stand in something that the plan holds. */
export function countIn(value: unknown, type: Node['type']): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'type' in value && value.type === type ? 1 : 0;
  return own + Object.values(value).reduce((sum: number, part) => sum + countIn(part, type), 0);
}
