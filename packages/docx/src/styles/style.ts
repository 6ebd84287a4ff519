import { type Markup, markup, valueMarkup } from '../xml/markup.ts';
import { type ParagraphFormat, paragraphFormatMarkup, type StyleSetting } from './paragraph-format.ts';
import { type RunFormat, runFormatMarkup } from './run-format.ts';

interface StyleBase {
  readonly id: string;
  /** As Word's user reads it. Names that Word knows itself are translated for users of other languages. */
  readonly name: string;
  readonly basedOn?: string;
  /** Whether Word has a style of this name of its own. */
  readonly builtIn?: boolean;
  readonly default?: boolean;
  /** Shown in the gallery of styles. */
  readonly gallery?: boolean;
  readonly priority?: number;
  readonly run?: RunFormat;
}

/** A style of paragraphs; `next` is the style of the paragraph that a user types after it. */
export interface ParagraphStyle extends StyleBase {
  readonly type: 'paragraph';
  readonly next?: string;
  readonly paragraph?: ParagraphFormat;
}

/** A style of characters. */
export interface CharacterStyle extends StyleBase {
  readonly type: 'character';
}

export type Style = ParagraphStyle | CharacterStyle;

/** Writes a style (ISO 29500-1 §17.7.4.17). */
export function styleMarkup(style: Style, setting: StyleSetting): Markup {
  return markup(
    'w:style',
    {
      'w:type': style.type,
      'w:default': style.default === true ? 1 : undefined,
      'w:customStyle': style.builtIn === true ? undefined : 1,
      'w:styleId': style.id,
    },
    valueMarkup('w:name', style.name),
    valueMarkup('w:basedOn', style.basedOn),
    valueMarkup('w:next', style.type === 'paragraph' ? style.next : undefined),
    valueMarkup('w:uiPriority', style.priority),
    style.gallery === true ? '<w:qFormat/>' : '',
    style.type === 'paragraph' ? paragraphFormatMarkup(style.paragraph ?? {}, setting) : '',
    runFormatMarkup(style.run ?? {}, setting.palette),
  );
}
