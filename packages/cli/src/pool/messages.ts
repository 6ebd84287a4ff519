import type { BuiltDocument } from '../build/built-document.ts';
import type { DocumentJob, JobSettings } from '../build/document-job.ts';

/** What a build sends to the process that converts for it. */
export type ToWorker =
  | { readonly type: 'settings'; readonly settings: JobSettings }
  | { readonly type: 'job'; readonly job: DocumentJob };

/** What such a process answers. */
export type FromWorker =
  /** The program is loaded, and the document is begun. */
  | { readonly type: 'started' }
  /** A format is being made. */
  | { readonly type: 'format'; readonly format: string }
  | { readonly type: 'done'; readonly document: BuiltDocument }
  /** Something outside any document went wrong. */
  | { readonly type: 'fault'; readonly message: string };
