import type { Extension, ParseContext } from 'micromark-util-types';
import { NameList } from './name-list.ts';

/** Names of definitions and of footnotes, normalised as CommonMark §4.7 says. */
export interface DefinedNames {
  readonly definitions: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/** What a parser was told of names, and which it asked for. */
export interface KnownNames {
  readonly definitions: NameList;
  readonly footnotes: NameList;
}

export function knownNames({ definitions, footnotes }: DefinedNames): KnownNames {
  return { definitions: new NameList(definitions), footnotes: new NameList(footnotes) };
}

/** Lets a parser know names that are defined elsewhere. It hears of them when it looks for the first container, before any text is read. */
export function knownNamesSyntax({ definitions, footnotes }: KnownNames): Extension {
  return {
    document: {
      null: {
        name: 'knownNames',
        tokenize: function (_effects, _ok, nok) {
          // `gfmFootnotes` is what micromark-extension-gfm-footnote adds to the parser.
          const parser: ParseContext & { gfmFootnotes?: string[] } = this.parser;
          parser.defined = definitions;
          parser.gfmFootnotes = footnotes;
          return nok;
        },
      },
    },
  };
}
