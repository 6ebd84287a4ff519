/** What a process is sent that does jobs for another: its settings once, then one job after the other. */
export type ToWorker<Settings, Job> =
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'job'; readonly job: Job }
  /** Nothing else will come. */
  | { readonly type: 'end' };

/** What such a process answers. */
export type FromWorker<Done> =
  /** The program is loaded, and the job is begun. */
  | { readonly type: 'started' }
  /** A format is being made. */
  | { readonly type: 'format'; readonly format: string }
  | { readonly type: 'done'; readonly result: Done }
  /** Something outside any document went wrong. */
  | { readonly type: 'fault'; readonly message: string };
