import type { Metadata } from '@octavo/core';
import { blockKey } from './block-key.ts';

/** Each field as its author wrote it, unless it reads otherwise now. */
export function restoredMetadata(model: Metadata, original: Metadata, read: Metadata): Metadata {
  const isSame = (key: keyof Metadata) => blockKey(original[key] ?? null) === blockKey(read[key] ?? null);
  const chosen = <K extends keyof Metadata>(key: K): Metadata[K] => (isSame(key) ? model[key] : read[key]);
  const [title, subtitle, date, abstract] = [
    chosen('title'),
    chosen('subtitle'),
    chosen('date'),
    chosen('abstract'),
  ];
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    authors: chosen('authors'),
    ...(date === undefined ? {} : { date }),
    ...(model.lang === undefined ? {} : { lang: model.lang }),
    keywords: chosen('keywords'),
    ...(abstract === undefined ? {} : { abstract }),
    extra: model.extra,
  };
}
