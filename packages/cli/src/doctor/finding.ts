/** What one look at the machine or the project found. */
export interface Finding {
  readonly subject: string;
  /** `error` keeps a build from working, `warning` makes it worse than it could be. */
  readonly state: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do; absent when all is well. */
  readonly remedy?: string;
}
