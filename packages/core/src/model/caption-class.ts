/** The class of a span that is a caption which its author wrote in a paragraph of its own, as mdBook's books have them. */
export const captionClass = 'caption';
