import type { Block, Image, NodeId } from '@octavo/core';
import type { SlideTransition } from '../deck.ts';
import type { Draft } from './drafts.ts';
import { stepsOf } from './steps-of.ts';

/** What the author set for a slide beside its content. */
export interface SlideSettings {
  readonly classes: readonly string[];
  /** `#rrggbb` */
  readonly color?: string;
  readonly picture?: BackgroundPicture;
  readonly transition?: SlideTransition;
  /** The layout asked for (`::: slide {layout=section}`). */
  readonly layout?: string;
  /** What comes with each press of the key. */
  readonly steps: readonly (readonly NodeId[])[];
}

/** A picture behind a slide (`![bg right:40%](boat.jpg)`). */
export interface BackgroundPicture {
  readonly image: Image;
  readonly side: 'all' | 'left' | 'right';
  /** The part of the slide's width that a picture at a side takes. */
  readonly share: number;
  readonly fit: 'cover' | 'contain';
}

/** Whether a block sets something for its slide, and shows nothing. */
export function isSettings(block: Block): boolean {
  return block.type === 'container' && block.name === 'slide-settings';
}

export const noSettings: SlideSettings = { classes: [], steps: [] };

const transitions: ReadonlySet<string> = new Set(['fade', 'push', 'wipe', 'cover', 'zoom']);
const halfShare = 0.5;

/** The settings of each draft: those of its own, over those that hold from an earlier slide on. */
export function settingsOf(drafts: readonly Draft[]): readonly SlideSettings[] {
  let lasting: SlideSettings = noSettings;
  return drafts.map(({ blocks }) => {
    let own: SlideSettings = noSettings;
    for (const block of blocks) {
      if (block.type !== 'container' || block.name !== 'slide-settings') continue;
      const { classes = [], values = {} } = block.attributes ?? {};
      own = {
        ...own,
        classes: [...own.classes, ...classes],
        ...(values['layout'] ? { layout: values['layout'] } : {}),
      };
      for (const [key, value] of Object.entries(values)) {
        if (key.startsWith('_') || key === 'background') own = withValue(own, key.replace('_', ''), value);
        else lasting = withValue(lasting, key, value);
      }
    }
    const picture = blocks.map(backgroundPicture).find((found) => found !== undefined);
    const classes = own.classes.length > 0 ? own.classes : lasting.classes;
    return {
      ...lasting,
      ...own,
      classes,
      steps: stepsOf(blocks),
      ...(picture === undefined ? {} : { picture }),
    };
  });
}

function withValue(settings: SlideSettings, key: string, value: string): SlideSettings {
  switch (key) {
    case 'class':
      return {
        ...settings,
        classes: value
          .replace(/[[\],]/g, ' ')
          .split(/\s+/)
          .filter(Boolean),
      };
    case 'backgroundColor':
    case 'background': {
      const color = hexColor(value);
      return color === undefined ? settings : { ...settings, color };
    }
    case 'transition': {
      const [name = ''] = value.split(/\s+/);
      // The name is one of the set's.
      return transitions.has(name) ? { ...settings, transition: name as SlideTransition } : settings;
    }
    default:
      return settings;
  }
}

/** The colours of CSS that decks are written with. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  navy: '#000080',
  teal: '#008080',
  aqua: '#00ffff',
  purple: '#800080',
};

function hexColor(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return Object.hasOwn(named, text) ? named[text] : undefined;
}

/** The picture of a block that is a background in Marp's notation. Its words behind the keywords are its alternative text. */
export function backgroundPicture(block: Block): BackgroundPicture | undefined {
  const image = soleImage(block);
  if (image === undefined || !/^bg(\s|$)/.test(image.alt)) return undefined;
  const words = image.alt.split(/\s+/).slice(1);
  const side = words
    .map((word) => /^(left|right)(?::(\d+(?:\.\d+)?)%)?$/.exec(word))
    .find((match) => match !== null);
  const alt = words.filter((word) => !keyword.test(word)).join(' ');
  return {
    image: { ...image, alt },
    side: side === undefined ? 'all' : side[1] === 'left' ? 'left' : 'right',
    share: side?.[2] === undefined ? halfShare : Math.min(0.8, Math.max(0.1, Number(side[2]) / 100)),
    fit: words.includes('contain') || words.includes('fit') ? 'contain' : 'cover',
  };
}

const keyword =
  /^(?:left|right)(?::.*)?$|^(?:cover|contain|fit|auto|vertical)$|^[\d.]+%$|^[wh]:|^(?:width|height|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::|$)/;

function soleImage(block: Block): Image | undefined {
  if (block.type === 'figure') return block.image;
  if (block.type !== 'paragraph') return undefined;
  const shown = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first] = shown;
  return shown.length === 1 && first?.type === 'image' ? first : undefined;
}
