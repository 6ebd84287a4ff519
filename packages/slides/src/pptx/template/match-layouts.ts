import type { XmlElement } from '@octavo/core';
import type { LayoutName } from '../master/layouts.ts';
import type { TemplatePlaceholder } from './placeholders.ts';

/** A layout of a template, as far as matching needs to know it. */
export interface TemplateLayout {
  readonly path: string;
  readonly type: string | undefined;
  readonly name: string;
  readonly placeholders: readonly TemplatePlaceholder[];
  readonly root: XmlElement;
}

/** The placeholders that a matched layout offers: its title first, then those for content in the order of reading. */
export interface MatchedLayout {
  readonly layout: TemplateLayout;
  readonly placeholders: readonly TemplatePlaceholder[];
}

interface Rule {
  readonly key: LayoutName;
  /** The schema's names of the sort of layout (ISO/IEC 29500-1 §19.7.15). */
  readonly types: readonly string[];
  /** What programs name it in languages that templates often come in. */
  readonly name: RegExp;
  /** Placeholders for content that it must have. */
  readonly bodies: number;
  /** Whether the place of a subtitle is one of them: elsewhere what stands there is no content, whatever the layout calls itself. */
  readonly takesSubtitle?: true;
  /** Whether a layout of any name and sort serves by its placeholders alone. */
  readonly byPlaceholders: (layout: TemplateLayout, bodies: number) => boolean;
}

const has = ({ placeholders }: TemplateLayout, ...types: readonly string[]): boolean =>
  placeholders.some(({ type }) => types.includes(type));

const rules: readonly Rule[] = [
  {
    key: 'title',
    types: ['title'],
    name: /^title( slide)?$|^titelfolie|^diapositiva de título|^slide de título|^diapositive de titre|标题幻灯片/i,
    bodies: 0,
    takesSubtitle: true,
    byPlaceholders: (layout) => has(layout, 'ctrTitle', 'subTitle'),
  },
  {
    key: 'section',
    takesSubtitle: true,
    types: ['secHead'],
    name: /section|abschnitt|sección|seção|节标题/i,
    bodies: 0,
    byPlaceholders: () => false,
  },
  {
    key: 'content',
    types: ['obj', 'tx'],
    name: /title (and|,) content|titel und inhalt|título y objetos|título e conteúdo|titre et contenu|标题和内容/i,
    bodies: 1,
    byPlaceholders: (layout, bodies) => bodies === 1 && has(layout, 'title') && has(layout, 'obj'),
  },
  {
    key: 'columns',
    types: ['twoObj', 'twoColTx'],
    name: /two content|zwei inhalte|dos objetos|duas partes|deux contenus|两栏内容|2 content/i,
    bodies: 2,
    byPlaceholders: (layout, bodies) => bodies === 2 && has(layout, 'title'),
  },
  {
    key: 'comparison',
    types: ['twoTxTwoObj'],
    name: /comparison|vergleich|comparación|comparação|comparaison|比较/i,
    bodies: 4,
    byPlaceholders: () => false,
  },
  {
    key: 'titleOnly',
    types: ['titleOnly'],
    name: /title only|nur titel|solo el título|somente título|titre seul|仅标题/i,
    bodies: 0,
    byPlaceholders: (layout, bodies) => bodies === 0 && has(layout, 'title'),
  },
];

const titleTypes = ['title', 'ctrTitle'];
const bodyTypes = ['obj', 'body'];

/** The layouts of a template that serve as ours: by their sort, then by their name, then by their placeholders. */
export function matchLayouts(layouts: readonly TemplateLayout[]): ReadonlyMap<LayoutName, MatchedLayout> {
  const matched = new Map<LayoutName, MatchedLayout>();
  for (const rule of rules) {
    const fit = layouts.flatMap((layout) => usable(layout, rule));
    const found =
      fit.find(({ layout }) => layout.type !== undefined && rule.types.includes(layout.type)) ??
      fit.find(({ layout }) => rule.name.test(layout.name)) ??
      fit.find(({ layout, placeholders }) => rule.byPlaceholders(layout, placeholders.length - 1));
    if (found !== undefined) matched.set(rule.key, found);
  }
  const section = matched.get('section');
  if (section !== undefined) matched.set('closing', section);
  return matched;
}

function usable(layout: TemplateLayout, { bodies, takesSubtitle }: Rule): readonly MatchedLayout[] {
  const title = layout.placeholders.find(({ type }) => titleTypes.includes(type));
  const content = layout.placeholders.filter(
    ({ type }) => bodyTypes.includes(type) || (takesSubtitle === true && type === 'subTitle'),
  );
  const isLevel = [...(title === undefined ? [] : [title]), ...content].every(
    ({ isVertical }) => !isVertical,
  );
  if (title === undefined || !isLevel || content.length < bodies) return [];
  return [{ layout, placeholders: [title, ...content] }];
}
