import type { Author } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent, EngineRun, EngineStyle } from '../engine/index.ts';
import { textLook } from '../shared/text-look.ts';

/** Names on one line; where there are several affiliations, raised numbers say whose is whose. */
export function byline(authors: readonly Author[], context: BlockContext): readonly EngineContent[] {
  if (authors.length === 0) return [];
  const affiliations = [...new Set(authors.flatMap((author) => author.affiliations))];
  const names = authors.flatMap((author, index): readonly EngineRun[] => [
    ...(index === 0 ? [] : [{ text: context.resolved.strings.punctuation.listComma }]),
    { text: author.name, ...(author.url === undefined ? {} : { link: author.url }) },
    ...affiliationMarks(author, affiliations),
    ...addresses(author, context),
  ]);
  const places = affiliations.map(
    (affiliation, index): EngineContent => ({
      text: [
        ...(affiliations.length > 1 ? [{ text: String(index + 1), sup: true }, { text: '\u2005' }] : []),
        { text: affiliation },
      ],
      ...smallLook(context),
    }),
  );
  const { font, alignment } = context.theme.title;
  const look = textLook({ font, alignment }, context.sizePt, context);
  return [{ text: names, ...look, margin: [0, 0, 0, 1] }, ...places];
}

function affiliationMarks(author: Author, affiliations: readonly string[]): readonly EngineRun[] {
  const numbers = author.affiliations.map((affiliation) => affiliations.indexOf(affiliation) + 1);
  return affiliations.length > 1 && numbers.length > 0 ? [{ text: numbers.join(','), sup: true }] : [];
}

/** An address to write to, and the author's identifier (https://orcid.org), after the name. */
function addresses({ email, orcid }: Author, { theme, sizePt }: BlockContext): readonly EngineRun[] {
  const small = { fontSize: sizePt * 0.85, color: theme.colors.link };
  const id = orcid?.replace(/^https?:\/\/orcid\.org\//, '');
  return [
    ...(email === undefined ? [] : [{ text: '\u2002' }, { text: email, link: `mailto:${email}`, ...small }]),
    ...(id === undefined
      ? []
      : [{ text: '\u2002' }, { text: `orcid.org/${id}`, link: `https://orcid.org/${id}`, ...small }]),
  ];
}

/** The document's date in its own language. */
export function dateLine(context: BlockContext): readonly EngineContent[] {
  const { date } = context.resolved;
  return date === undefined ? [] : [{ text: date, ...smallLook(context), margin: [0, 1, 0, 0] }];
}

function smallLook(context: BlockContext): EngineStyle {
  const { font, alignment } = context.theme.title;
  return textLook({ font, alignment, color: 'muted' }, context.sizePt * 0.9, context);
}
