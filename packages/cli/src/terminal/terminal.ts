import { fstatSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';
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
  /**
   * Writes a result; resolves once it is handed over. Text that nobody reads any more (`octavo inspect x.md | head`) is no fault; bytes
   * of a file are wanted whole, and the system's error is thrown.
   */
  writeResult(result: string | Uint8Array): Promise<void>;
  writeMessage(message: string): void;
  readInput(): Promise<Uint8Array>;
  /** Asks the person at the terminal and resolves with a line; absent where nobody is. */
  readonly ask?: (question: string) => Promise<string>;
}

/** The terminal of this process. */
export function createTerminal(buildId: string): Terminal {
  const { env } = process;
  const screen = isNoScreen(2) ? undefined : standardError();
  const isScreen = screen?.isTTY === true;
  const isInteractive = isScreen && env['TERM'] !== 'dumb' && !env['CI'];
  return {
    cwd: process.cwd(),
    environment: env,
    isInteractive,
    get isOutputScreen() {
      return standardOutput().isTTY === true;
    },
    // Some terminals do not know their width and say 0.
    columns: screen?.columns || 100,
    buildId,
    colors: createColors(wantsColors(env, isScreen)),
    writeResult: (result) =>
      new Promise((resolve, reject) =>
        standardOutput().write(result, (error) => {
          if (error && !(typeof result === 'string' && isClosed(error))) reject(error);
          else resolve();
        }),
      ),
    writeMessage: (message) => void standardError().write(message),
    readInput: () => readAll(process.stdin),
    ...(isInteractive && process.stdin.isTTY === true ? { ask } : {}),
  };
}

/** Node loads more for each stream of a process that is asked for: not every command writes results, or has something to say. */
function standardOutput(): NodeJS.WriteStream {
  return withoutFaults(process.stdout);
}

function standardError(): NodeJS.WriteStream {
  return withoutFaults(process.stderr);
}

/** Whoever writes is told of a fault; what cannot be said on standard error cannot be said at all. */
function withoutFaults(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  return stream;
}

/** What goes to a file, a pipe or a socket is read by nobody as it comes. Of anything else its stream knows. */
function isNoScreen(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

function ignore(): void {}

function isClosed({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl+C and Ctrl+D at a question end the command: nothing has been done yet.
  lines.once('SIGINT', () => process.exit(130));
  const closed = new Promise<never>((_resolve, reject) =>
    lines.once('close', () => reject(new UsageError('No answer was given; nothing was done.'))),
  );
  const answer = await Promise.race([lines.question(question), closed]);
  lines.removeAllListeners('close');
  lines.close();
  return answer;
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // Without an encoding set, a stream yields buffers.
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
