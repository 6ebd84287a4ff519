import * as fs from 'node:fs';
import { promisify } from 'node:util';

// As in `node:fs/promises`, for which Node loads a dozen modules more: those of folders that are watched, and of lines that are read.
export const readFile = promisify(fs.readFile);
export const writeFile = promisify(fs.writeFile);
export const realpath = promisify(fs.realpath.native);
export const rename = promisify(fs.rename);
export const stat = promisify(fs.stat);
export const mkdir = promisify(fs.mkdir);
