/** A page that the preview serves, with the policy that it is served under. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}
