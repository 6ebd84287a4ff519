import type { XmlElement } from '@octavo/core';
import { child, elements, isElement, isOn } from '../package/tree.ts';
import { mathAccents, mathBraces, mathFunctions, mathSymbols } from './math-symbols.ts';

/** Told of each construct that TeX notation has nothing for. */
type Report = (what: string) => void;

/** An equation of Word (ISO 29500-1 §22.1) in TeX notation. */
export function mathToTex(element: XmlElement, report: Report): string {
  return content(element, report).replace(/ {2,}/g, ' ').trim();
}

function content(element: XmlElement | undefined, report: Report): string {
  return joined(elements(element).map((entry) => write(entry, report)));
}

/** Pieces one after another: a command's name ends where a letter cannot follow. */
function joined(pieces: readonly string[]): string {
  return pieces.reduce(
    (text, piece) => text + (/\\[a-zA-Z]+$/.test(text) && /^[a-zA-Z]/.test(piece) ? ' ' : '') + piece,
    '',
  );
}

function write(element: XmlElement, report: Report): string {
  const property = (name: string) =>
    child(child(element, `${element.name}Pr`), name)?.attributes.get('m:val');
  const part = (name: string) => content(child(element, name), report).trim();
  const group = (name: string) => `{${part(name)}}`;
  switch (element.name) {
    case 'm:r':
      return run(element);
    case 'm:f':
      return fraction(property('m:type'), group('m:num'), group('m:den'));
    case 'm:sSup':
      return prime(base(part('m:e')), part('m:sup'));
    case 'm:sSub':
      return `${base(part('m:e'))}_${group('m:sub')}`;
    case 'm:sSubSup':
      return `${base(part('m:e'))}_${group('m:sub')}^${group('m:sup')}`;
    case 'm:sPre':
      return `{}_${group('m:sub')}^${group('m:sup')}${base(part('m:e'))}`;
    case 'm:rad': {
      const degree = part('m:deg');
      return `\\sqrt${degree === '' ? '' : `[${degree}]`}${group('m:e')}`;
    }
    case 'm:nary': {
      const character = property('m:chr') ?? '∫';
      const limit = (mark: string, name: string) => (part(name) === '' ? '' : `${mark}${group(name)}`);
      return `${mathSymbols[character] ?? character}${limit('_', 'm:sub')}${limit('^', 'm:sup')} ${part('m:e')}`;
    }
    case 'm:d':
      return delimited(element, [property('m:begChr') ?? '(', property('m:endChr') ?? ')'], report);
    case 'm:func':
      return `${functionName(part('m:fName'))} ${part('m:e')}`;
    case 'm:acc':
      return `\\${mathAccents[property('m:chr') ?? '\u0302'] ?? 'hat'}${group('m:e')}`;
    case 'm:bar':
      return `\\${property('m:pos') === 'top' ? 'overline' : 'underline'}${group('m:e')}`;
    case 'm:groupChr': {
      const isAbove = property('m:pos') === 'top';
      const brace = mathBraces[property('m:chr') ?? '⏟'];
      if (brace === undefined) report('a sign that stretches over a part of an equation');
      return brace === undefined ? part('m:e') : `\\${brace[isAbove ? 0 : 1]}${group('m:e')}`;
    }
    case 'm:limLow':
      return limits(part('m:e'), '_', part('m:lim'));
    case 'm:limUpp':
      return limits(part('m:e'), '^', part('m:lim'));
    case 'm:m':
      return `\\begin{matrix}${rows(element, report)}\\end{matrix}`;
    case 'm:eqArr':
      return equations(element, report);
    case 'm:box':
      return part('m:e');
    case 'm:borderBox':
      return `\\boxed${group('m:e')}`;
    case 'm:phant':
      return isOn(child(child(element, 'm:phantPr'), 'm:show')) === true
        ? part('m:e')
        : `\\phantom${group('m:e')}`;
    default:
      // Runs of text, changes and marks within an equation hold what it says.
      return element.name.endsWith('Pr') ? '' : content(element, report);
  }
}

function fraction(type: string | undefined, numerator: string, denominator: string): string {
  if (type === 'noBar') return `\\binom${numerator}${denominator}`;
  return type === 'lin' || type === 'skw'
    ? `${numerator}/${denominator}`
    : `\\frac${numerator}${denominator}`;
}

/** `f'` and not `f^{'}`. */
function prime(before: string, above: string): string {
  return /^'+$/.test(above) ? before + above : `${before}^{${above}}`;
}

function base(text: string): string {
  return Array.from(text).length === 1 || /^\\[a-z]+(?:\{[^{}]*\})?$/i.test(text) ? text : `{${text}}`;
}

function limits(text: string, mark: '_' | '^', limit: string): string {
  const name = functionName(text);
  if (/^\\(?:under|over)brace/.test(text) || name.startsWith('\\') || mathFunctions.has(text))
    return `${name}${mark}{${limit}}`;
  return `\\${mark === '_' ? 'underset' : 'overset'}{${limit}}{${text}}`;
}

const matrices: Readonly<Record<string, string>> = {
  '()': 'pmatrix',
  '[]': 'bmatrix',
  '{}': 'Bmatrix',
  '||': 'vmatrix',
  '‖‖': 'Vmatrix',
};

/** Matrices and cases have environments with their delimiters. */
function delimited(
  element: XmlElement,
  [open, close]: readonly [open: string, close: string],
  report: Report,
): string {
  const parts = elements(element, 'm:e');
  const [inner, ...others] = parts
    .flatMap((entry) => elements(entry))
    .filter(({ name }) => !name.endsWith('Pr'));
  const isAlone = parts.length === 1 && inner !== undefined && others.length === 0;
  const matrix = matrices[open + close];
  if (isAlone && inner.name === 'm:m') {
    if (matrix !== undefined) return `\\begin{${matrix}}${rows(inner, report)}\\end{${matrix}}`;
    if (open === '{' && close === '') return `\\begin{cases}${rows(inner, report)}\\end{cases}`;
  }
  if (isAlone && inner.name === 'm:eqArr' && open === '{' && close === '')
    return `\\begin{cases}${lines(inner, report)}\\end{cases}`;
  if (isAlone && inner.name === 'm:f' && open === '(' && close === ')') {
    const text = write(inner, report);
    if (text.startsWith('\\binom')) return text;
  }
  const separator = child(child(element, 'm:dPr'), 'm:sepChr')?.attributes.get('m:val') ?? '|';
  const text = parts.map((entry) => content(entry, report)).join(separator);
  // What is no taller than a letter needs no delimiters that grow.
  const isLow =
    '()[]||'.includes(open + close) &&
    open !== '' &&
    close !== '' &&
    !/\\(?:frac|sum|int|prod|begin|binom|sqrt|over|under)/.test(text);
  return isLow
    ? `${open}${text}${close}`
    : joined([`\\left${delimiter(open)}`, text, `\\right${delimiter(close)}`]);
}

function delimiter(character: string): string {
  if (character === '') return '.';
  return character === '{' || character === '}' ? `\\${character}` : (mathSymbols[character] ?? character);
}

function rows(matrix: XmlElement, report: Report): string {
  return elements(matrix, 'm:mr')
    .map((row) =>
      elements(row, 'm:e')
        .map((cell) => content(cell, report).trim())
        .join(' & '),
    )
    .join(' \\\\ ');
}

function lines(array: XmlElement, report: Report): string {
  // In arrays `&` is where lines are aligned, not a character (§22.1.2.34).
  return elements(array, 'm:e')
    .map((line) => content(line, report).replaceAll('\\&', '&').trim())
    .join(' \\\\ ');
}

/** An array of one line is Word's form of an equation with a number, which stands after `#`: that is made anew. */
function equations(array: XmlElement, report: Report): string {
  const all = elements(array, 'm:e');
  const text = lines(array, report);
  if (all.length === 1) return text.replace(/\s*\\#[^#]*$/, '');
  return `\\begin{aligned}${text}\\end{aligned}`;
}

function functionName(name: string): string {
  const plain = /^\\(?:operatorname|mathrm|text)\{(\w+)\}/.exec(name)?.[1];
  const rest = plain === undefined ? name : plain + name.slice(name.indexOf('}') + 1);
  const word = /^[a-zA-Z]+/.exec(rest)?.[0] ?? '';
  return mathFunctions.has(word) ? `\\${rest}` : plain === undefined ? name : `\\operatorname{${plain}}`;
}

const scripts: Readonly<Record<string, string>> = {
  'double-struck': 'mathbb',
  script: 'mathcal',
  fraktur: 'mathfrak',
  'sans-serif': 'mathsf',
  monospace: 'mathtt',
};

function run(element: XmlElement): string {
  const text = elements(element, 'm:t').map(textOf).join('');
  const properties = child(element, 'm:rPr');
  const value = (name: string) => child(properties, name)?.attributes.get('m:val');
  if (isOn(child(properties, 'm:nor')) === true)
    return text.trim() === '' ? text : `\\text{${escaped(text)}}`;
  const letters = tex(text);
  const script = scripts[value('m:scr') ?? ''];
  if (script !== undefined) return `\\${script}{${letters.trim()}}`;
  const style = value('m:sty');
  if (style === 'b' && /^[\p{L}\p{N}]+$/u.test(text)) return `\\mathbf{${letters.trim()}}`;
  // Word sets names of functions and units upright; single signs and digits are so anyway.
  if (style === 'p' && /^[a-zA-Z]{2,}$/.test(text) && !mathFunctions.has(text)) return `\\mathrm{${letters}}`;
  return style === 'p' && mathFunctions.has(text) ? `\\${text}` : letters;
}

function tex(text: string): string {
  return joined(
    Array.from(text, (character) => {
      const symbol = mathSymbols[character];
      if (symbol === undefined) return escaped(character);
      return /^\\[a-zA-Z]+$/.test(symbol) ? `${symbol} ` : symbol;
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\#$%&_{}]/g, (sign) => (sign === '\\' ? '\\backslash ' : `\\${sign}`));
}

function textOf(element: XmlElement): string {
  return element.children.filter((node) => !isElement(node)).join('');
}
