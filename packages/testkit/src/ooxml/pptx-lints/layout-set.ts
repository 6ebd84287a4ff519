import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

/** The fewest layouts whose sort other programs can tell (ISO/IEC 29500-1 §19.7.15). */
const fewestTyped = 8;

/** The levels of text that a master must describe. */
const levels = ['a:lvl1pPr', 'a:lvl2pPr', 'a:lvl3pPr', 'a:lvl4pPr', 'a:lvl5pPr'] as const;

/** Presentations with few sorts of layouts, two layouts of one name, or a master that does not say how five levels look. */
export const layoutSet: Lint = (opened) => {
  const layouts = opened.partNames.filter((part) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(part));
  const types = new Set(
    layouts.flatMap((part) => opened.xml(part).attributes['type'] ?? []).filter((type) => type !== 'cust'),
  );
  const names = layouts.map(
    (part) => Array.from(descendants(opened.xml(part), 'p:cSld'))[0]?.attributes['name'] ?? '',
  );
  const shared = new Set(names.filter((name, index) => name === '' || names.indexOf(name) !== index));
  return [
    ...(types.size < fewestTyped
      ? [
          {
            lint: 'layout-set',
            part: 'ppt/presentation.xml',
            message: `only ${types.size} sorts of layouts are named`,
          },
        ]
      : []),
    ...[...shared].map((name) => ({
      lint: 'layout-set',
      part: 'ppt/presentation.xml',
      message: `two layouts are named ${JSON.stringify(name)}`,
    })),
    ...opened.partNames
      .filter((part) => /^ppt\/slideMasters\/[^/]+\.xml$/.test(part))
      .filter((part) => {
        const body = Array.from(descendants(opened.xml(part), 'p:bodyStyle'))[0];
        return (
          body === undefined || levels.some((level) => Array.from(descendants(body, level)).length === 0)
        );
      })
      .map((part) => ({
        lint: 'master-levels',
        part,
        message: 'the master does not describe five levels of text',
      })),
  ];
};
