/** The name that is written behind the `#` of an address. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A per cent sign that begins no escape is one of the name.
    return fragment;
  }
}
