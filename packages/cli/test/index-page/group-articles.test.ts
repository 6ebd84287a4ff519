import { expect, test } from 'vitest';
import type { BuiltDocument } from '../../src/build/built-document.ts';
import { groupArticles } from '../../src/index-page/group-articles.ts';

function built(stem: string, language: string, translationKey?: string): BuiltDocument {
  return {
    source: { path: `/p/${stem}.md`, file: `${stem}.md`, folder: '/p', stem, format: 'markdown' },
    facts: {
      title: stem,
      authors: [],
      language,
      direction: 'ltr',
      words: 1,
      ...(translationKey === undefined ? {} : { translationKey }),
    },
    files: [
      {
        format: 'pdf',
        mediaType: 'application/pdf',
        path: `/out/${stem}.pdf`,
        bytes: 1,
        sha256: '',
        outcomes: { native: {}, substituted: [], dropped: [] },
      },
    ],
    diagnostics: [],
    fromCache: false,
  };
}

const groups = (...documents: readonly BuiltDocument[]) =>
  groupArticles(documents, 'en').map(({ editions }) => editions.map(({ facts }) => facts.title));

test('names that differ in their language alone are one article, the first language first', () => {
  expect(
    groups(
      built('brief.es', 'es'),
      built('brief', 'en'),
      built('brief.zh-CN', 'zh-CN'),
      built('other', 'en'),
    ),
  ).toEqual([['brief', 'brief.es', 'brief.zh-CN'], ['other']]);
});

test('folders named for a language', () => {
  expect(
    groups(built('en/guide/a', 'en'), built('pt/guide/a', 'pt-BR'), built('pt/guide/b', 'pt-BR')),
  ).toEqual([['en/guide/a', 'pt/guide/a'], ['pt/guide/b']]);
});

test('an ending that is not the language of the document is a part of its name', () => {
  expect(groups(built('v1.es', 'en'), built('v1', 'en'))).toEqual([['v1.es'], ['v1']]);
});

test('a translation-key holds together what names do not', () => {
  expect(groups(built('brief', 'en', 'b'), built('informe', 'es', 'b'))).toEqual([['brief', 'informe']]);
});
