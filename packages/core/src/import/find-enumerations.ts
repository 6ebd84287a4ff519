/** A paragraph of an enumeration, and the heading that its first words offer. */
export interface EnumeratedParagraph {
  /** Index among the paragraphs. */
  readonly index: number;
  readonly ordinal: string;
  readonly heading: string;
}

/** Words that count paragraphs, by place; a comma, a colon or Chinese punctuation follows them. */
const ordinals: readonly (readonly RegExp[])[] = [
  [
    /^(first(?:ly| of all)?|primero|en primer lugar|primeiro|primeiramente|em primeiro lugar|premièrement|d['’]abord|tout d['’]abord|en premier lieu|erstens)\s*[,:]\s*/iu,
    /^(第一|首先|其一|一是)\s*[，,、：:]?\s*/u,
  ],
  [
    /^(second(?:ly)?|segundo|en segundo lugar|em segundo lugar|deuxièmement|en deuxième lieu|ensuite|zweitens)\s*[,:]\s*/iu,
    /^(第二|其次|其二|二是)\s*[，,、：:]?\s*/u,
  ],
  [
    /^(third(?:ly)?|tercero|en tercer lugar|terceiro|em terceiro lugar|troisièmement|en troisième lieu|drittens)\s*[,:]\s*/iu,
    /^(第三|再次|其三|三是)\s*[，,、：:]?\s*/u,
  ],
  [
    /^(fourth(?:ly)?|cuarto|en cuarto lugar|quarto|em quarto lugar|quatrièmement|viertens)\s*[,:]\s*/iu,
    /^(第四|其四|四是)\s*[，,、：:]?\s*/u,
  ],
  [
    /^(fifth(?:ly)?|quinto|en quinto lugar|em quinto lugar|cinquièmement|fünftens)\s*[,:]\s*/iu,
    /^(第五|其五|五是)\s*[，,、：:]?\s*/u,
  ],
  [/^(sixth(?:ly)?|sexto|sixièmement|sechstens)\s*[,:]\s*/iu, /^(第六|六是)\s*[，,、：:]?\s*/u],
];
const last = [
  /^(finally|lastly|last(?:,| but not least,)|por último|finalmente|por fim|enfin|schließlich|zuletzt)\s*[,:]?\s+/iu,
  /^(最后|最後)\s*[，,、：:]?\s*/u,
];

/** Enumerations of two items or more, in order; other paragraphs may stand between the items. */
export function findEnumerations(paragraphs: readonly string[]): readonly EnumeratedParagraph[] {
  const found: EnumeratedParagraph[] = [];
  let open: EnumeratedParagraph[] = [];
  const close = () => {
    if (open.length >= 2) found.push(...open);
    open = [];
  };
  for (const [index, text] of paragraphs.entries()) {
    const first = readItem(text, index, 0);
    if (first !== undefined) close();
    const item = first ?? readItem(text, index, open.length) ?? readLast(text, index, open.length);
    if (item !== undefined) open.push(item);
  }
  close();
  return found;
}

function readItem(text: string, index: number, place: number): EnumeratedParagraph | undefined {
  if (place > 0 && ordinals[place] === undefined) return undefined;
  return match(text, index, ordinals[place] ?? []);
}

/** "Finally, …" ends an enumeration that has two items already. */
function readLast(text: string, index: number, place: number): EnumeratedParagraph | undefined {
  return place < 2 ? undefined : match(text, index, last);
}

function match(text: string, index: number, patterns: readonly RegExp[]): EnumeratedParagraph | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const ordinal = found?.[1];
    if (found === null || ordinal === undefined) continue;
    return { index, ordinal, heading: headingFrom(text.slice(found[0].length)) ?? ordinal };
  }
  return undefined;
}

const longestHeading = 12;

/** The author's own words: up to a colon, else the first sentence, else the first clause, if that is short enough. */
function headingFrom(text: string): string | undefined {
  const opening = text.slice(0, 240);
  for (const pattern of [
    /^(.+?)[:：]\s?/u,
    /^(.+?)(?:[.!?](?=\s|$)|[。！？])/u,
    /^(.+?)(?:[,;](?=\s)|[，；]|\s[—–-]\s)/u,
  ]) {
    const words = pattern.exec(opening)?.[1]?.trim();
    if (words !== undefined && isShort(words)) return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return undefined;
}

function isShort(words: string): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const count = words.split(/\s+/).length;
  return han > 0 ? words.length <= 24 : count >= 2 && count <= longestHeading;
}
