import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** Folders may be shared between machines, where process ids say nothing of each other. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const pattern = new RegExp(`^\\..*\\.${machine}-(\\d+)-[0-9a-f]{12}\\.tmp$`);

/** A name for a file that is being written beside the one it will replace; it tells which process writes it. */
export function temporaryName(name: string): string {
  return `.${name.slice(0, 80)}.${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** The process of this machine that a temporary file belongs to; `undefined` for any other file. */
export function ownerOf(name: string): number | undefined {
  const match = pattern.exec(name);
  return match === null ? undefined : Number(match[1]);
}
