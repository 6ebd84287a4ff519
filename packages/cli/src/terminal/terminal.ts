import { type Colors, createColors, wantsColors } from './colors.ts';

/** The process as commands see it: results go to standard output, all else to standard error. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Whether standard error is read by a person as it comes. */
  readonly isInteractive: boolean;
  /** Whether standard output is a screen, where bytes of a file have no place. */
  readonly isOutputScreen: boolean;
  readonly columns: number;
  readonly colors: Colors;
  /** Names this build of the program: its version and a hash of its code. */
  readonly buildId: string;
  /** Writes a result; resolves once it is handed over. */
  writeResult(result: string | Uint8Array): Promise<void>;
  writeMessage(message: string): void;
  readInput(): Promise<Uint8Array>;
}

/** The terminal of this process. A reader that goes away (`octavo inspect x.md | head`) ends it without a word. */
export function createTerminal(buildId: string): Terminal {
  const { stdout, stderr, stdin, env } = process;
  stdout.on('error', exitOnClosedPipe);
  stderr.on('error', exitOnClosedPipe);
  return {
    cwd: process.cwd(),
    environment: env,
    isInteractive: stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'],
    isOutputScreen: stdout.isTTY === true,
    // Some terminals do not know their width and say 0.
    columns: stderr.columns || 100,
    buildId,
    colors: createColors(wantsColors(env, stderr.isTTY === true)),
    writeResult: (result) =>
      new Promise((resolve, reject) => stdout.write(result, (error) => (error ? reject(error) : resolve()))),
    writeMessage: (message) => void stderr.write(message),
    readInput: () => readAll(stdin),
  };
}

function exitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // Without an encoding set, a stream yields buffers.
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
