import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';

/** What each construct cannot begin without, anywhere in the source; others are tried at their own characters only. */
const signs: Readonly<Record<string, RegExp>> = {
  // Tried at the beginning of each word.
  emailAutolink: /@/,
  wwwAutolink: /www/i,
  protocolAutolink: /http/i,
  // Tried at each line, whose cells are read before the row below is looked at: that row has a dash beside a bar or a colon (GFM, tables).
  table: /[|:][ \t]*-|-[ \t]*[|:]/,
};

/**
 * The syntax of GFM without the constructs that nothing in `source` can be. The result of parsing is the same: what is left out would
 * have been tried and given up, for most of the words of a text.
 */
export function neededGfm(extension: Extension, source: string): Extension {
  const idle = new Set(Object.keys(signs).filter((name) => !signs[name]?.test(source)));
  if (idle.size === 0) return extension;
  return {
    ...extension,
    ...(extension.text === undefined ? {} : { text: without(extension.text, idle) }),
    ...(extension.flow === undefined ? {} : { flow: without(extension.flow, idle) }),
  };
}

function without(record: ConstructRecord, idle: ReadonlySet<string>): ConstructRecord {
  const isNeeded = ({ name }: Construct): boolean => name === undefined || !idle.has(name);
  return Object.fromEntries(
    Object.entries(record).flatMap(([code, constructs]) => {
      const needed = [constructs ?? []].flat().filter(isNeeded);
      return needed.length === 0 ? [] : [[code, needed]];
    }),
  );
}
