import type { Draft } from './drafts.ts';
import type { AuthorLayout } from './settings/author-layout.ts';
import { backgroundPicture } from './settings/background-picture.ts';
import { layoutOfClasses } from './settings/layout-of-classes.ts';
import type { SlideSettings } from './settings/slide-settings.ts';
import { noSettings } from './settings/slide-settings.ts';
import { isPause } from './steps-of.ts';

/** Drafts with what their authors set for them; pictures that lie behind a slide are none of its content. */
export function withSettings(
  drafts: readonly Draft[],
  settings: readonly SlideSettings[],
  authored: boolean,
): readonly Draft[] {
  return drafts.map((draft, index) => {
    const own = withClassLayout(settings[index] ?? noSettings, draft, authored);
    return {
      ...draft,
      ...kindFor(own.layout, draft),
      blocks: draft.blocks.filter(
        (block) => backgroundPicture(block) === undefined && !(authored && isPause(block)),
      ),
      // In an article, three points in a paragraph are an ellipsis.
      settings: authored ? own : { ...own, steps: [] },
    };
  });
}

/** Themes for Marp name by a class what is a layout here. */
function withClassLayout(
  settings: SlideSettings,
  { heading, blocks }: Draft,
  authored: boolean,
): SlideSettings {
  if (!authored || settings.layout !== undefined) return settings;
  const layout = layoutOfClasses(settings.classes, blocks, heading !== undefined);
  return layout === undefined ? settings : { ...settings, layout };
}

/** Whether a slide of that layout has a title and a few words under it. */
function opensSomething(layout: AuthorLayout | undefined): boolean {
  return layout === 'title' || layout === 'section' || layout === 'closing';
}

/** A heading alone opens a part, unless its author wants it as the title of what is shown by other means. */
function kindFor(layout: AuthorLayout | undefined, { heading }: Draft): Partial<Pick<Draft, 'kind'>> {
  if (heading === undefined) return {};
  if (layout === 'title-only') return { kind: 'slide' };
  return opensSomething(layout) ? { kind: 'section' } : {};
}
