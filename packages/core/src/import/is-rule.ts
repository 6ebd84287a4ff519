const ruleLine = /^([-=_*~#·•+])(?:\s*\1){2,}$/;

/** Whether a line holds nothing but three or more of one sign. */
export function isRule(text: string): boolean {
  return ruleLine.test(text);
}
