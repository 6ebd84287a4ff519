/** What a careful reader of the pages would mark. */
export interface PageProblem {
  readonly kind:
    | 'widow'
    | 'orphan'
    | 'stranded heading'
    | 'stranded introduction'
    | 'outside margins'
    | 'note off its page'
    | 'columns not level'
    | 'lost'
    | 'doubled';
  readonly page: number;
  readonly text: string;
}
