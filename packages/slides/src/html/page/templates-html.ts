import type { Html } from '@octavo/html/content';
import { elementHtml, joinHtml, textHtml } from '@octavo/html/content';
import type { DeckStrings } from './deck-strings.ts';
import type { Tool } from './tool-sign.ts';
import { toolSign } from './tool-sign.ts';

/** Controls that the script puts on the page; they stand in templates, since without it they would do nothing. */
export function templatesHtml(strings: DeckStrings): Html {
  return joinHtml([
    elementHtml(
      'template',
      { id: '/tools' },
      elementHtml('div', { class: 'progress' }),
      toolsHtml(strings),
      helpHtml(strings),
    ),
    elementHtml('template', { id: '/speaker' }, speakerHtml(strings)),
  ]);
}

function toolsHtml(strings: DeckStrings): Html {
  const tools: readonly Tool[] = ['previous', 'next', 'overview', 'notes', 'speaker', 'fullscreen', 'help'];
  return elementHtml(
    'div',
    { class: 'tools', role: 'toolbar' },
    ...tools.map((tool) =>
      elementHtml(
        'button',
        { type: 'button', 'data-command': tool, 'aria-label': strings[tool], title: strings[tool] },
        toolSign(tool),
      ),
    ),
  );
}

function helpHtml(strings: DeckStrings): Html {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', '↓', 'PageDown', strings.space], strings.next],
    [['←', '↑', 'PageUp', `⇧ ${strings.space}`], strings.previous],
    [['Home'], strings.first],
    [['End'], strings.last],
    [['O'], strings.overview],
    [['N'], strings.notes],
    [['S'], strings.speaker],
    [['F'], strings.fullscreen],
    [['?'], strings.help],
  ];
  const terms = rows.map(([keys, meaning]) =>
    joinHtml([
      elementHtml(
        'dt',
        {},
        joinHtml(
          keys.map((key) => elementHtml('kbd', {}, textHtml(key))),
          ' ',
        ),
      ),
      elementHtml('dd', {}, textHtml(meaning)),
    ]),
  );
  return elementHtml(
    'dialog',
    { 'aria-labelledby': '/help' },
    elementHtml('h2', { id: '/help' }, textHtml(strings.help)),
    elementHtml('dl', {}, ...terms),
    elementHtml('form', { method: 'dialog' }, elementHtml('button', {}, textHtml(strings.close))),
  );
}

function speakerHtml(strings: DeckStrings): Html {
  const part = (name: string, title: string): Html =>
    elementHtml(
      'div',
      {},
      elementHtml('h2', { class: 'speaker-label' }, textHtml(title)),
      elementHtml('div', { class: name }),
    );
  return joinHtml([
    elementHtml(
      'div',
      { class: 'speaker-bar' },
      elementHtml('span', { class: 'speaker-timer', role: 'timer' }, textHtml('00:00:00')),
      elementHtml('button', { type: 'button' }, textHtml(strings.restart)),
    ),
    part('speaker-current', strings.currentSlide),
    part('speaker-next', strings.nextSlide),
    elementHtml('div', { class: 'speaker-notes' }),
  ]);
}
