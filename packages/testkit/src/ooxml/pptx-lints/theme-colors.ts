import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const fixed = new Set(['a:srgbClr', 'a:prstClr', 'a:sysClr', 'a:scrgbClr', 'a:hslClr']);

/** Colours that are no theme's: they stay when someone changes the theme. */
export const themeColors: Lint = (opened) =>
  opened.partNames
    .filter((part) =>
      /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters|charts)\/[^/]+\.xml$|^ppt\/tableStyles\.xml$/.test(
        part,
      ),
    )
    .flatMap((part) => {
      const found = Array.from(descendants(opened.xml(part))).filter(({ name }) => fixed.has(name));
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
