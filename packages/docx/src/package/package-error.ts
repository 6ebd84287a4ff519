/** Why a document that somebody else made cannot be read; the message fits after "it cannot be read: ". */
export class PackageError extends Error {}
