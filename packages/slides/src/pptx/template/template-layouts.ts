import type { LayoutDefinition, LayoutName } from '../master/layouts.ts';
import { layoutPath } from '../package/paths.ts';
import type { Template } from './template.ts';

/**
 * The layouts of a deck on a house's template: its own where they were matched, those that it has from an earlier deck of ours, and of
 * ours those that slides need beside them.
 */
export function templateLayouts(
  template: Template,
  ours: readonly LayoutDefinition[],
  needed: ReadonlySet<LayoutName>,
): readonly LayoutDefinition[] {
  const matched = new Set(template.layouts.map(({ key }) => key));
  const missing = ours.filter(({ key }) => needed.has(key) && !matched.has(key));
  const kept = missing.flatMap((layout) => earlier(template, layout) ?? []);
  const keptKeys = new Set(kept.map(({ key }) => key));
  const added = missing.filter(({ key }) => !keptKeys.has(key));
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
  return { ...found, key: layout.key, placeholders };
}
