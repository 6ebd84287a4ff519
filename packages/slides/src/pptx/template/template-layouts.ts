import type { LayoutDefinition } from '../master/layouts.ts';
import { layoutPath } from '../package/paths.ts';
import type { Template } from './template.ts';

/**
 * The layouts of a deck on a house's template: its own where they were matched, those that it has from an earlier deck of ours, and of
 * ours those that slides need beside them.
 */
export function templateLayouts(
  template: Template,
  ours: readonly LayoutDefinition[],
  isNeeded: (layout: LayoutDefinition) => boolean,
): readonly LayoutDefinition[] {
  const matched = new Set(template.layouts.map(({ key }) => key));
  const missing = ours.filter(
    (layout) => isNeeded(layout) && (layout.side !== undefined || !matched.has(layout.key)),
  );
  const found = missing.map((layout) => earlier(template, layout));
  const kept = found.filter((layout) => layout !== undefined);
  const added = missing.filter((_, index) => found[index] === undefined);
  return [
    ...template.layouts,
    ...kept,
    ...added.map((layout, index) => ({
      ...layout,
      path: layoutPath(template.layoutCount + index),
      isAdded: true,
      furniture: template.furniture,
    })),
  ];
}

/** A layout of ours that came with the template, as it has become there. */
function earlier(template: Template, layout: LayoutDefinition): LayoutDefinition | undefined {
  const found = template.otherLayouts.find(
    ({ name, placeholders }) => name === layout.name && placeholders.length === layout.placeholders.length,
  );
  if (found === undefined) return undefined;
  const placeholders = found.placeholders.map((placeholder, index) => {
    const look = layout.placeholders[index]?.look;
    return { ...placeholder, ...(look === undefined ? {} : { look }) };
  });
  const side = layout.side === undefined ? {} : { side: layout.side };
  return { ...found, ...side, key: layout.key, placeholders };
}
