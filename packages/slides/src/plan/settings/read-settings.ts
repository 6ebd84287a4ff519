import type { Block, Diagnostic, NodeId, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, suggest, walk } from '@octavo/core';
import type { Draft } from '../drafts.ts';
import { stepsOf } from '../steps-of.ts';
import { backgroundPicture } from './background-picture.ts';
import { frontMatterSettings } from './front-matter-settings.ts';
import { isAtHand } from './is-at-hand.ts';
import { isSettings } from './is-settings.ts';
import type { SettingPlace } from './setting-value.ts';
import { settingReaders } from './setting-value.ts';
import type { SlideSettings } from './slide-settings.ts';
import { noSettings } from './slide-settings.ts';

/** The settings of each draft, in their order, and what is wrong with them. */
export interface ReadSettings {
  readonly settings: readonly SlideSettings[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Classes of headings that say something else than how a slide looks. */
const otherClasses: ReadonlySet<string> = new Set(['fit', 'unnumbered', 'unlisted']);

/** The settings of each draft: those of its own, over those that hold from an earlier slide on, over those of the front matter. */
export function readSettings(
  drafts: readonly Draft[],
  { document: { file, metadata }, assets }: Pick<ResolvedDocument, 'document' | 'assets'>,
): ReadSettings {
  const global = frontMatterSettings(metadata, file);
  let lasting: SlideSettings = { ...noSettings, ...global.settings };
  const diagnostics: Diagnostic[] = [...global.diagnostics];
  const settings = drafts.map((draft) => {
    const own = ownSettings(draft, file);
    lasting = { ...lasting, ...own.lasting };
    diagnostics.push(...own.diagnostics);
    const { classes = [], ...rest } = own.settings;
    // A picture that is not there takes no place from the words.
    const picture = draft.blocks
      .map(backgroundPicture)
      .find((found) => found !== undefined && isAtHand(found.image, assets));
    return {
      ...lasting,
      ...rest,
      classes: classes.length > 0 ? classes : lasting.classes,
      fitsTitle: draft.heading?.attributes?.classes?.includes('fit') === true,
      steps: stepsOf(draft.blocks),
      steadyLists: draft.blocks.flatMap(steadyLists),
      ...(picture === undefined ? {} : { picture }),
    };
  });
  return { settings, diagnostics };
}

interface OwnSettings {
  readonly settings: Partial<SlideSettings>;
  /** Those that hold for the slides that follow, too. */
  readonly lasting: Partial<SlideSettings>;
  readonly diagnostics: readonly Diagnostic[];
}

function ownSettings({ heading, blocks }: Draft, file: string | undefined): OwnSettings {
  let own: Partial<SlideSettings> = {};
  let lasting: Partial<SlideSettings> = {};
  const diagnostics: Diagnostic[] = [];
  for (const block of [...(heading === undefined ? [] : [heading]), ...blocks]) {
    if (block.type !== 'heading' && !isSettings(block)) continue;
    if (block.type === 'heading' && block !== heading) continue;
    const isDirective = block.type === 'container' && block.name === 'slide-settings';
    const place = { file, position: block.position };
    const { classes = [], values = {} } = block.attributes ?? {};
    const looks = classes.filter((name) => !otherClasses.has(name));
    if (looks.length > 0) own = { ...own, classes: [...(own.classes ?? []), ...looks] };
    for (const [key, value] of Object.entries(values)) {
      const name = key.replace(/^(?:_|data-)/, '');
      const reader = Object.hasOwn(settingReaders, name) ? settingReaders[name] : undefined;
      if (reader === undefined) {
        diagnostics.push(...unread(key, block, place));
        continue;
      }
      const change = reader(value, place, key);
      diagnostics.push(...change.diagnostics);
      if (isDirective && !key.startsWith('_')) lasting = { ...lasting, ...change.settings };
      else own = { ...own, ...change.settings };
    }
  }
  return { settings: own, lasting, diagnostics };
}

/** Headings have attributes of other kinds, too; those of slides are ours alone, and Marp's say more than slides here have. */
function unread(setting: string, block: Block, place: SettingPlace): readonly Diagnostic[] {
  if (block.type !== 'container') return [];
  if (block.name === 'slide') {
    const suggestion = suggest(setting, Object.keys(settingReaders));
    return [createDiagnostic('slide-setting-unknown', { setting, suggestion }, place)];
  }
  const instead = 'slides keep the look of the theme';
  return [createDiagnostic('setting-unused', { setting, format: 'slides', instead }, place)];
}

/** Pandoc's `::: nonincremental`. */
function steadyLists(block: Block): readonly NodeId[] {
  if (block.type !== 'container') return [];
  if (block.name !== 'nonincremental') return block.children.flatMap(steadyLists);
  return block.children.flatMap((child) =>
    Array.from(walk(child)).flatMap((node) => (node.type === 'list' ? node.id : [])),
  );
}
