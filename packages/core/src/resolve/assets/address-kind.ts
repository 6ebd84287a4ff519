/** Where an address of an image leads. */
export type AddressKind = 'file' | 'data' | 'remote' | 'outside' | 'empty';

/** Sorts addresses before anything is read. `file:` and drive letters lead out of every project. */
export function addressKind(address: string): AddressKind {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'data') return 'data';
  if (scheme === 'file' || scheme?.length === 1) return 'outside';
  if (scheme !== undefined || /^[\\/]{2}/.test(address)) return 'remote';
  return /^\s*(?:[?#]|$)/.test(address) ? 'empty' : 'file';
}
