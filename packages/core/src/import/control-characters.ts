/** Controls that no document may hold, and byte order marks: C0 but for space, and DEL. For `matchAll` and `replace`. */
export const controlCharacters = /(?![\s\u0080-\u009F])\p{Cc}|\uFEFF/gu;
