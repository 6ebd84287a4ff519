/** The library that decodes images; undefined where it does not run. */
export async function loadSharp(): Promise<typeof import('sharp')['default'] | undefined> {
  try {
    return (await import('sharp')).default;
  } catch {
    return undefined;
  }
}
