import type { XmlElement } from '@octavo/core';
import { child, elements, isElement } from '../package/tree.ts';

const accents: Readonly<Record<string, string>> = {
  '\u0302': 'hat',
  '\u0303': 'tilde',
  '\u0304': 'bar',
  '\u0305': 'overline',
  '\u0307': 'dot',
  '\u0308': 'ddot',
  '\u20d7': 'vec',
};
const operators: Readonly<Record<string, string>> = {
  '∑': '\\sum',
  '∏': '\\prod',
  '∫': '\\int',
  '∮': '\\oint',
  '⋃': '\\bigcup',
  '⋂': '\\bigcap',
};
const symbols: Readonly<Record<string, string>> = {
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\varepsilon',
  θ: '\\theta',
  λ: '\\lambda',
  μ: '\\mu',
  π: '\\pi',
  ρ: '\\rho',
  σ: '\\sigma',
  τ: '\\tau',
  φ: '\\varphi',
  ω: '\\omega',
  Γ: '\\Gamma',
  Δ: '\\Delta',
  Σ: '\\Sigma',
  Ω: '\\Omega',
  '∞': '\\infty',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '×': '\\times',
  '·': '\\cdot',
  '±': '\\pm',
  '→': '\\to',
  '∈': '\\in',
  '∂': '\\partial',
  '∇': '\\nabla',
  '−': '-',
  '⋯': '\\cdots',
  '…': '\\dots',
};

/** An equation of Word (ISO 29500-1 §22.1) in TeX notation. */
export function mathToTex(element: XmlElement): string {
  return content(element).trim();
}

function content(element: XmlElement | undefined): string {
  return elements(element).map(write).join('');
}

function group(element: XmlElement, name: string): string {
  return `{${content(child(element, name)).trim()}}`;
}

function write(element: XmlElement): string {
  const property = (name: string) =>
    child(child(element, `${element.name}Pr`), name)?.attributes.get('m:val');
  switch (element.name) {
    case 'm:r':
      return elements(element, 'm:t').map(textOf).join('');
    case 'm:f':
      return `\\frac${group(element, 'm:num')}${group(element, 'm:den')}`;
    case 'm:sSup':
      return `${base(element)}^${group(element, 'm:sup')}`;
    case 'm:sSub':
      return `${base(element)}_${group(element, 'm:sub')}`;
    case 'm:sSubSup':
      return `${base(element)}_${group(element, 'm:sub')}^${group(element, 'm:sup')}`;
    case 'm:rad': {
      const degree = content(child(element, 'm:deg')).trim();
      return `\\sqrt${degree === '' ? '' : `[${degree}]`}${group(element, 'm:e')}`;
    }
    case 'm:nary': {
      const operator = operators[property('m:chr') ?? '∫'] ?? property('m:chr') ?? '\\int';
      const limit = (mark: string, name: string) =>
        content(child(element, name)) === '' ? '' : `${mark}${group(element, name)}`;
      return `${operator}${limit('_', 'm:sub')}${limit('^', 'm:sup')} ${content(child(element, 'm:e'))}`;
    }
    case 'm:d': {
      const [open, close] = [property('m:begChr') ?? '(', property('m:endChr') ?? ')'];
      const inner = elements(element, 'm:e')
        .map(content)
        .join(property('m:sepChr') ?? '|');
      return `\\left${delimiter(open)}${inner}\\right${delimiter(close)}`;
    }
    case 'm:func':
      return `${functionName(content(child(element, 'm:fName')).trim())} ${content(child(element, 'm:e'))}`;
    case 'm:acc':
      return `\\${accents[property('m:chr') ?? '\u0302'] ?? 'hat'}${group(element, 'm:e')}`;
    case 'm:bar':
      return `\\${property('m:pos') === 'top' ? 'overline' : 'underline'}${group(element, 'm:e')}`;
    case 'm:limLow':
      return `${content(child(element, 'm:e')).trim()}_${group(element, 'm:lim')}`;
    case 'm:limUpp':
      return `${content(child(element, 'm:e')).trim()}^${group(element, 'm:lim')}`;
    case 'm:m':
      return `\\begin{matrix}${elements(element, 'm:mr')
        .map((row) => elements(row, 'm:e').map(content).join(' & '))
        .join(' \\\\ ')}\\end{matrix}`;
    case 'm:eqArr':
      return `\\begin{aligned}${elements(element, 'm:e').map(content).join(' \\\\ ')}\\end{aligned}`;
    default:
      return element.name.endsWith('Pr') ? '' : content(element);
  }
}

function base(element: XmlElement): string {
  const text = content(child(element, 'm:e')).trim();
  return Array.from(text).length === 1 || /^\\[a-z]+$/i.test(text) ? text : `{${text}}`;
}

function delimiter(character: string): string {
  if (character === '') return '.';
  return character === '{' || character === '}' ? `\\${character}` : character;
}

function functionName(name: string): string {
  return /^(sin|cos|tan|log|ln|exp|lim|max|min|det|dim|arg|sup|inf|gcd)\b/.test(name) ? `\\${name}` : name;
}

function textOf(element: XmlElement): string {
  const text = element.children.filter((node) => !isElement(node)).join('');
  return Array.from(text, (character) =>
    symbols[character] === undefined ? character.replace(/[#$%&_{}]/, '\\$&') : `${symbols[character]} `,
  ).join('');
}
