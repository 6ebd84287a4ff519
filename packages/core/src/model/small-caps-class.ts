/** The class of a span whose small letters are set as small capitals. */
export const smallCapsClass = 'smallcaps';
