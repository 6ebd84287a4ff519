import { didYouMean } from './did-you-mean.ts';
import type { Format } from './formats.ts';
import { formats } from './formats.ts';
import { UsageError } from './usage-error.ts';

const names = formats.map(({ format }) => format);

/** The format of that name; throws a `UsageError` that offers the nearest one. */
export function findFormat(name: string): Format {
  const found = formats.find(({ format }) => format === name.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(`Unknown format \`${name}\`.${didYouMean(name, names)} Formats: ${names.join(', ')}.`);
}

/** The format that the end of a path names (`deck.slides.html`, `brief.pdf`). */
export function formatOfPath(path: string): Format {
  const lower = path.toLowerCase();
  // `talk.slides.html` ends in `.html`, too.
  const [found] = formats
    .filter(({ extension }) => lower.endsWith(extension))
    .toSorted((left, right) => right.extension.length - left.extension.length);
  if (found !== undefined) return found;
  throw new UsageError(
    `The name \`${path}\` does not say which format to write. End it in ${formats.map(({ extension }) => extension).join(', ')}, or add \`--to\`.`,
  );
}
