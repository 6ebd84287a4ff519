/** The command cannot be carried out as it was given: whoever typed it must change it. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
