/** pdfmake ships no types for its classes; `pdfmake.ts` gives each the type that it is used by. */
declare module 'pdfmake/js/*.js' {
  const exported: unknown;
  export default exported;
}
