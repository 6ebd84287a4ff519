/** A curve is drawn to a thousandth of its path's smaller side: on a letter, less than any screen shows. */
const steps = 1_000;
const mostDecimals = 6;

/**
 * The path data of an SVG in fewer letters: relative coordinates, rounded. It reads what resvg writes, which is absolute `M`, `L`,
 * `Q`, `C` and `Z`; other data stays as it is.
 */
export function shortenPaths(svg: string): string {
  return svg.replace(/ d="([^"]*)"/g, (whole, data: string) => {
    const shorter = shortenPath(data);
    return shorter === undefined ? whole : ` d="${shorter}"`;
  });
}

interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

const commandPattern = /([MLQCZ])((?: -?\d+(?:\.\d+)?)*) ?/y;
const argumentCounts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

function shortenPath(data: string): string | undefined {
  const commands = readCommands(data);
  if (commands === undefined) return undefined;
  const decimals = decimalsFor(commands);
  if (decimals === undefined) return undefined;
  const factor = 10 ** decimals;
  // Whole numbers of the smallest step: errors of rounding do not add up.
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [written, last] = ['', ''];
  for (const { letter, numbers } of commands) {
    if (letter === 'Z') {
      [x, y] = [startX, startY];
      written += 'z';
      last = 'z';
      continue;
    }
    const units = numbers.map((number) => Math.round(number * factor));
    const moved = units.map((unit, index) => (index % 2 === 0 ? unit - x : unit - y) / factor);
    const [endX = 0, endY = 0] = units.slice(-2);
    [x, y] = [endX, endY];
    if (letter === 'M') [startX, startY] = [x, y];
    const relative = letter.toLowerCase();
    const parts = moved.map((value) => shortNumber(value, decimals));
    const isRepeated = relative === last && relative !== 'm';
    written += `${isRepeated ? separated(parts[0] ?? '') : `${relative}${parts[0] ?? ''}`}${parts.slice(1).map(separated).join('')}`;
    last = relative;
  }
  return written;
}

/** A minus sign parts numbers as well as a space does. */
function separated(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

function shortNumber(value: number, decimals: number): string {
  const [, sign, rest] = /^(-?)(.*)$/.exec(String(Number(value.toFixed(decimals)))) ?? [];
  return `${sign}${rest?.replace(/^0\./, '.')}`;
}

function readCommands(data: string): readonly Command[] | undefined {
  const commands: Command[] = [];
  for (let index = 0; index < data.length; index = commandPattern.lastIndex) {
    commandPattern.lastIndex = index;
    const [, letter, numbers] = commandPattern.exec(data) ?? [];
    if (letter === undefined || numbers === undefined) return undefined;
    const values = numbers.trim() === '' ? [] : numbers.trim().split(' ').map(Number);
    if (values.length !== argumentCounts[letter]) return undefined;
    commands.push({ letter, numbers: values });
  }
  return commands;
}

/** As many decimals as the path's smaller side asks for; none of a path without room, which may be a line of any length. */
function decimalsFor(commands: readonly Command[]): number | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { numbers } of commands) {
    for (const [index, value] of numbers.entries()) {
      if (index % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    }
  }
  const side = Math.min(right - left, bottom - top);
  if (!(side > 0)) return undefined;
  return Math.min(mostDecimals, Math.max(0, Math.ceil(Math.log10(steps / side))));
}
