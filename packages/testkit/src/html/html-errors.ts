import { parse, parseFragment } from 'parse5';

/**
 * What a parser that follows the HTML Living Standard finds wrong with a page or a fragment, with line and column: elements that
 * close others, stray tags, duplicate attributes, characters that must not be there.
 */
export function htmlErrors(source: string): readonly string[] {
  const errors: string[] = [];
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }: { code: string; startLine: number; startCol: number }) =>
      void errors.push(`${startLine}:${startCol}: ${code}`),
  };
  if (/^\s*<!doctype/i.test(source)) parse(source, options);
  else parseFragment(source, options);
  return errors;
}
