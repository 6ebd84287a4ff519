import { indexIds } from './index-ids.ts';
import { referencesOf } from './references-of.ts';
import { rewriteAttributes, withoutAttributes } from './rewrite-attributes.ts';
import type { SvgElement } from './svg-element.ts';
import { elementsOf } from './svg-element.ts';

/** Where more elements than this stand around one, references included, the chain is cut, too. */
const mostActive = 400;

/** A drawing in which no part stands, by whatever way, within itself. */
export interface AcyclicSvg {
  readonly root: SvgElement;
  readonly wasCut: boolean;
}

/**
 * Takes out the references by which a part of a drawing would be drawn within itself (an error by SVG 1.1 §5.6 and
 * §11.2, at which readers hang), and ids used a second time, which readers understand differently.
 */
export function cutCircularReferences(root: SvgElement): AcyclicSvg {
  const byId = indexIds(root);
  const enclosing = new Map<SvgElement, readonly SvgElement[]>();
  const cut = new Map<SvgElement, Set<string>>();
  const finished = new Set<SvgElement>();
  rememberEnclosing(root, []);
  visit(root, new Set());
  const acyclic = rewriteAttributes(root, (element) => {
    const id = element.attributes.get('id');
    const isSecond = id !== undefined && byId.get(id) !== element;
    return withoutAttributes(
      element.attributes,
      new Set([...(cut.get(element) ?? []), ...(isSecond ? ['id'] : [])]),
    );
  });
  return { root: acyclic ?? root, wasCut: cut.size > 0 };

  function rememberEnclosing(element: SvgElement, around: readonly SvgElement[]): void {
    const path = [...around, element];
    enclosing.set(element, path);
    for (const child of elementsOf(element)) rememberEnclosing(child, path);
  }

  /** `active` are the elements being drawn while this one is: those around it, and around all that refer to it. */
  function visit(element: SvgElement, active: ReadonlySet<SvgElement>): void {
    if (finished.has(element)) return;
    const within = new Set(active).add(element);
    for (const { attribute, id } of referencesOf(element)) {
      const target = byId.get(id);
      if (target === undefined || finished.has(target)) continue;
      if (within.has(target) || within.size > mostActive) {
        cut.set(element, (cut.get(element) ?? new Set()).add(attribute));
      } else visit(target, new Set([...within, ...(enclosing.get(target) ?? [])]));
    }
    for (const child of elementsOf(element)) visit(child, within);
    finished.add(element);
  }
}
