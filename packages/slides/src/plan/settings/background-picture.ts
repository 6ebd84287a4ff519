import type { Block, Image } from '@octavo/core';

/** A picture behind a slide (`![bg right:40%](boat.jpg)`). */
export interface BackgroundPicture {
  readonly image: Image;
  readonly side: 'all' | 'left' | 'right';
  /** The part of the slide's width that a picture at a side takes. */
  readonly share: number;
  readonly fit: 'cover' | 'contain';
}

const halfShare = 0.5;

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
