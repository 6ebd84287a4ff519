import type { Config, UserConfig } from '@octavo/core';

/** The files that the user names in the configuration and by flags, absolute: a host reads them wherever they lie. */
export function namedFiles(config: Config, overrides: UserConfig = {}): readonly string[] {
  return [
    config.docx.referenceDoc,
    config.slides.referenceDoc,
    overrides.docx?.referenceDoc ?? '',
    overrides.slides?.referenceDoc ?? '',
  ].filter((path) => path !== '');
}
