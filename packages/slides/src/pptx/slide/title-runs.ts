import type { Slide } from '../../deck.ts';
import type { Run } from '../../flow/run.ts';
import { spokenWords } from '../../flow/spoken-words.ts';
import { toRuns } from '../../flow/to-runs.ts';
import type { PptxContext } from '../pptx-context.ts';

/** The runs of a title: as the author wrote it, or the words that the planner found, then what tells it apart. */
export function titleRuns(slide: Slide, { resolved }: PptxContext): readonly Run[] {
  const written = toRuns(slide.titleContent, resolved);
  const plain = slide.title.slice(0, slide.title.length - slide.titleSuffix.length);
  const runs = written.length > 0 ? written : spokenWords(plain, resolved);
  if (slide.titleSuffix === '') return runs;
  return [...runs, { type: 'words', text: slide.titleSuffix, style: { color: { type: 'muted' } } }];
}
