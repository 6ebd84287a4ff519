/** PowerPoint knows places of another presentation by the numbers of slides alone: a link opens it at its beginning. */
export const noPlaceInFile = (): string => '';
