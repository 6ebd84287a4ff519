const frontMatter = /^---[ \t]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??---[ \t]*(?=[\r\n]|$)/;

/**
 * The length of the front matter with its fences; 0 where there is none. It is looked for ahead: the parser tries a first line of `---` as
 * a fence, and when none closes it, it has lost the quotes and lists of the lines that it went over.
 */
export function findFrontMatter(source: string): number {
  return source.startsWith('---') ? (frontMatter.exec(source)?.[0].length ?? 0) : 0;
}
