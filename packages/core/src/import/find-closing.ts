import { findAddresses } from './find-addresses.ts';

export type ClosingKind = 'byline' | 'disclaimer' | 'contact';

/** A paragraph at the end that is about the text rather than part of it. */
export interface ClosingParagraph {
  /** Index among the paragraphs. */
  readonly index: number;
  readonly kind: ClosingKind;
  /** The author's name, where a byline gives one. */
  readonly author?: string;
}

/** No closing section is longer. */
const mostParagraphs = 6;
const mostWords = 90;

const bylines: readonly RegExp[] = [
  /^\(?(?:the|this) (?:author|writer)s? (?:is|are|was|works?)\b/iu,
  /^about the authors?\b/iu,
  /^(?:el|la|los|las) autora?(?:es|s)? (?:es|son|trabaja)\b/iu,
  /^(?:sobre|acerca de) (?:el|la|los|las) autor/iu,
  /^(?:o|a|os|as) autora?(?:es|s)? (?:é|são|trabalha)(?!\p{L})/iu,
  /^sobre (?:o|a|os|as) autor/iu,
  /^l['’]auteure? (?:est|travaille)\b/iu,
  /^(?:der autor|die autorin) (?:ist|arbeitet)\b/iu,
  /^[（(【]?(?:本文)?作者(?:简介|簡介)?(?:系|是|为|為|：|:)/u,
];
const namedByline =
  /^(\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeo]s?|de la|von|van|bin|al)){1,4}) (?:is|are|es|é|est|ist) (?:an?|the|un|une|una|uma?|ein|eine|le|la|el|o|der|die|professora?|profesora?|directora?|diretora?) /u;
const disclaimers: readonly RegExp[] = [
  /\b(?:views?|opinions?)\b.*(?:\b(?:not|own|alone|solely)\b|n['’]t\b)/iu,
  /\b(?:opiniones|puntos de vista)\b.*\b(?:no (?:reflejan|representan|coinciden|necesariamente)|exclusiv|propias)/iu,
  /(?:opiniões|pontos de vista).*(?:não (?:refletem|representam|necessariamente)|responsabilidade)/iu,
  /(?:opinions?|propos|points de vue).*(?:n['’]engagent|ne (?:reflètent|représentent))/iu,
  /(?:meinung|ansichten).*(?:nicht|ausschließlich|eigene)/iu,
  /(?:观点|看法|立场|觀點|立場).*(?:不代表|不一定)|(?:不代表|[仅僅]代表).*(?:观点|看法|立场|觀點|立場)/u,
];
const contactWords =
  /\b(?:contact|write|writing|send|e-?mail|reach|letter|subscribe|phone|tel|escr[ií]b|escreva|contat|env[ií]|écrivez|kontakt|schreib)|联系|聯繫|投稿|邮箱|郵箱|来信|來信/iu;

/** The paragraphs at the very end that say who wrote, in whose name, and where to write to. */
export function findClosing(paragraphs: readonly string[]): readonly ClosingParagraph[] {
  const found: ClosingParagraph[] = [];
  for (let index = paragraphs.length - 1; index > 0 && found.length < mostParagraphs; index -= 1) {
    const closing = classify(paragraphs[index] ?? '', index);
    if (closing === undefined) break;
    found.unshift(closing);
  }
  return found;
}

function classify(text: string, index: number): ClosingParagraph | undefined {
  if (text.length > 900 || text.split(/\s+/).length > mostWords) return undefined;
  if (bylines.some((pattern) => pattern.test(text))) return { index, kind: 'byline' };
  if (disclaimers.some((pattern) => pattern.test(text)) && text.length < 400)
    return { index, kind: 'disclaimer' };
  if (findAddresses(text).length > 0 && contactWords.test(text)) return { index, kind: 'contact' };
  const author = namedByline.exec(text)?.[1];
  return author === undefined ? undefined : { index, kind: 'byline', author };
}
