import { join } from 'node:path';
import type { Manifest } from '../output/manifest.ts';
import { readJson } from '../output/read-json.ts';
import type { Report } from '../output/report.ts';
import { statsOf } from '../output/stats-of.ts';

/**
 * What describes the folder when only changed documents were built: the earlier manifest and report still say what became of
 * the others, as far as their files are there. `stems` are those of all sources, in their order.
 */
export function withUnchanged(
  built: { readonly manifest: Manifest; readonly report: Report },
  outDir: string,
  { stems, sources }: { readonly stems: readonly string[]; readonly sources: ReadonlySet<string> },
): { readonly manifest: Manifest; readonly report: Report } {
  const earlier = readJson<Manifest>(join(outDir, 'manifest.json'));
  const earlierReport = readJson<Report>(join(outDir, 'report.json'));
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const isKept = ({ source, stem }: { readonly source: string; readonly stem: string }) =>
    places.has(stem) && !sources.has(source);
  const files = (earlier?.files ?? []).filter(
    (file) => isKept(file) && statsOf(join(outDir, file.path))?.size === file.bytes,
  );
  const kept = new Set(files.map(({ stem }) => stem));
  const documents = (earlier?.documents ?? []).filter(({ stem }) => kept.has(stem));
  const keptSources = new Set(documents.map(({ source }) => source));
  const reported = (earlierReport?.documents ?? []).filter(({ source }) => keptSources.has(source));
  const { manifest, report } = built;
  return {
    manifest: {
      ...manifest,
      documents: [...documents, ...manifest.documents].toSorted(
        // Every document comes from one of the sources.
        (left, right) => (places.get(left.stem) as number) - (places.get(right.stem) as number),
      ),
      files: [...files, ...manifest.files].toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    },
    report: {
      ...report,
      documents: [...reported, ...report.documents].toSorted((left, right) =>
        left.source < right.source ? -1 : 1,
      ),
    },
  };
}
