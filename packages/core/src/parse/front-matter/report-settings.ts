import { checkSetting } from '../../config/check-setting.ts';
import { describeSetting, describeValue } from '../../config/describe-setting.ts';
import { frontMatterSettings } from '../../config/front-matter-settings.ts';
import { isSlipOf } from '../../diagnostics/is-slip-of.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { BuildContext } from '../build/build-context.ts';
import type { FrontMatter } from './read-front-matter.ts';

/** Keys that mean something, beside the settings. */
const otherKeys = [
  'title',
  'subtitle',
  'author',
  'authors',
  'affiliations',
  'language',
  'keywords',
  'abstract',
  'theme',
  'translation-key',
];

/** Tells what front matter sets wrongly, and which keys look like a slip of the pen; other keys are the author's own. */
export function reportSettings({ values, positions }: FrontMatter, context: BuildContext): void {
  for (const [key, value] of Object.entries(values)) {
    if (value === null) continue;
    const setting = Object.hasOwn(frontMatterSettings, key) ? frontMatterSettings[key] : undefined;
    if (setting === undefined) {
      reportSlip(key, { values, positions }, context);
      continue;
    }
    for (const fault of checkSetting(value, setting, [key]).faults) {
      const path = fault.path.join('.');
      const place = positions[path] ?? positions[key];
      if (fault.type === 'unknownKey') {
        const suggestion = suggest(String(fault.path.at(-1)), fault.known);
        context.report('front-matter-unknown-key', { key: path, suggestion }, place);
      }
      if (fault.type === 'invalid') {
        const [expected, found] = [describeSetting(fault.setting), describeValue(fault.value)];
        context.report('front-matter-type', { key: path, expected, found }, place);
      }
    }
  }
}

/** A key that is one letter from a known one, which is not there itself. Short names are too near to other words. */
function reportSlip(key: string, { values, positions }: FrontMatter, context: BuildContext): void {
  const known = [...otherKeys, ...Object.keys(frontMatterSettings)];
  if (known.includes(key)) return;
  const meant = known.find((name) => name.length > 4 && isSlipOf(key, name) && !Object.hasOwn(values, name));
  if (meant !== undefined)
    context.report('front-matter-unknown-key', { key, suggestion: meant }, positions[key]);
}
