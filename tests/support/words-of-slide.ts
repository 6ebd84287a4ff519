/** The words of a slide as a reader of its file finds them. */
export interface WordsOfSlide {
  readonly title: string;
  /** What the slide shows, its title included. */
  readonly shown: string;
  readonly said: string;
  /** What stands for pictures. */
  readonly alternatives: string;
}
