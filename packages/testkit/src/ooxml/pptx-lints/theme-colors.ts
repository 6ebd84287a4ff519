import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const fixed = new Set(['a:srgbClr', 'a:prstClr', 'a:sysClr', 'a:scrgbClr', 'a:hslClr']);

/** Colours that are no theme's: they stay when someone changes the theme. The ground of a single slide is its author's. */
export const themeColors: Lint = (opened) =>
  opened.partNames
    .filter((part) =>
      /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters|charts)\/[^/]+\.xml$|^ppt\/tableStyles\.xml$/.test(
        part,
      ),
    )
    .flatMap((part) => {
      const root = opened.xml(part);
      const grounds = new Set(
        part.startsWith('ppt/slides/')
          ? Array.from(descendants(root, 'p:bg')).flatMap((ground) => Array.from(descendants(ground)))
          : [],
      );
      const found = Array.from(descendants(root)).filter(
        (element) => fixed.has(element.name) && !grounds.has(element),
      );
      const [first] = found;
      return first === undefined
        ? []
        : [
            {
              lint: 'theme-colors',
              part,
              message: `${found.length} colours are fixed (${first.name} ${first.attributes['val'] ?? ''})`,
            },
          ];
    });
