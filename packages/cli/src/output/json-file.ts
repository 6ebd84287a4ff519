/** JSON as it stands in files: indented, with a closing newline. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
