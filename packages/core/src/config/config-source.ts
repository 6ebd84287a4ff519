import type { Position } from '../model/nodes/base.ts';
import type { ConfigPath } from './validate-config.ts';

/** What a configuration file holds, before anyone has checked it. */
export interface ConfigSource {
  readonly value: unknown;
  /** The file's text, for the line that a diagnostic shows. */
  readonly text: string;
  readonly positionOf: (path: ConfigPath) => Position | undefined;
}

/** The configuration file cannot be read as what its name says it is. */
export class ConfigFileError extends Error {
  override readonly name = 'ConfigFileError';
  readonly position: Position | undefined;

  constructor(reason: string, position?: Position) {
    super(reason);
    this.position = position;
  }
}
