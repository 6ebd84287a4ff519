import { describe, expect, it } from 'vitest';
import { sourceFiles, withoutComments } from '../support/source-files.ts';

const files = sourceFiles();
/** What runs in the reader's browser is carried as text. */
const forBrowsers = /\/(generated|browser|client)\//;
const libraries = files.filter(
  ({ packageName, path }) => packageName !== 'cli' && packageName !== 'testkit' && !forBrowsers.test(path),
);
/** The implementations of the one door: they may touch what the door leads to. */
const doors = /^packages\/core\/src\/(host\/node\/|node\.ts)/;

function linesWith(pattern: RegExp, sources: typeof files): readonly string[] {
  return sources.flatMap(({ path, source }) =>
    withoutComments(source)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

describe('libraries are pure', () => {
  it('nothing but the command line uses the console', () => {
    expect(
      linesWith(
        /\bconsole\./,
        files.filter(({ packageName }) => packageName !== 'cli'),
      ),
    ).toEqual([]);
  });

  it('files, network and processes come through the host', () => {
    const inside = libraries.filter(({ path }) => !doors.test(path));
    const modules =
      /^(?:node:)?(?:fs|fs\/promises|net|http|https|http2|dns|tls|child_process|worker_threads|os)$/;
    const imported = inside.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => modules.test(specifier))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(imported).toEqual([]);
    expect(linesWith(/\bfetch\(|\bXMLHttpRequest\b|\bprocess\.(env|cwd|argv|platform)\b/, inside)).toEqual(
      [],
    );
  });

  it('no clock, no chance, no locale', () => {
    // The clock comes through the host, too: Node's has to look at it to know how old its files are.
    const inside = libraries.filter(({ path }) => !doors.test(path));
    expect(linesWith(/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, inside)).toEqual([]);
    expect(linesWith(/\bMath\.random\b|\brandomUUID\b/, libraries)).toEqual([]);
    expect(
      linesWith(
        /\.toLocale(String|DateString|TimeString|UpperCase|LowerCase)\(\s*\)|\.localeCompare\([^,)]*\)/,
        libraries,
      ),
    ).toEqual([]);
    expect(linesWith(/new Intl\.\w+\(\s*(undefined|\[\])?\s*[,)]/, libraries)).toEqual([]);
  });

  it('no default exports and no `any`', () => {
    expect(linesWith(/^export default\b/, libraries)).toEqual([]);
    expect(linesWith(/(:|<|\bas)\s*any\b/, files)).toEqual([]);
  });
});
