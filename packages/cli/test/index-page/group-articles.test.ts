import { expect, test } from 'vitest';
import { groupArticles } from '../../src/index-page/group-articles.ts';
import type { ManifestDocument } from '../../src/output/manifest.ts';

function built(stem: string, language: string, translationKey?: string): ManifestDocument {
  return {
    source: `${stem}.md`,
    stem,
    title: stem,
    authors: [],
    language,
    direction: 'ltr',
    words: 1,
    ...(translationKey === undefined ? {} : { translationKey }),
  };
}

const groups = (...documents: readonly ManifestDocument[]) =>
  groupArticles({ schemaVersion: 1, documents, files: [] }, 'en').map(({ editions }) =>
    editions.map(({ document }) => document.title),
  );

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
