import type { Finding } from './finding.ts';

/** The oldest release of Node that is supported, as in `engines` of package.json. */
const oldest = { major: 20, minor: 9 };

/** Node, and the libraries with native code, which are installed for one kind of machine. */
export async function examineProgram(): Promise<readonly Finding[]> {
  return [
    examineNode(process.versions.node),
    await examineLibrary('sharp', 'photographs and other raster images', () => import('sharp')),
    await examineLibrary('@resvg/resvg-js', 'SVG drawings', () => import('@resvg/resvg-js')),
  ];
}

/** Whether a version of Node is new enough. */
export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > oldest.major || (major === oldest.major && minor >= oldest.minor);
  return isNewEnough
    ? { subject: 'Node', state: 'ok', message: version }
    : {
        subject: 'Node',
        state: 'error',
        message: `${version} is too old`,
        remedy: `Install Node ${oldest.major}.${oldest.minor} or later.`,
      };
}

async function examineLibrary(name: string, use: string, load: () => Promise<unknown>): Promise<Finding> {
  try {
    await load();
    return { subject: name, state: 'ok', message: `draws ${use}` };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      subject: name,
      state: 'error',
      message: `cannot be loaded, so ${use} fail (${reason})`,
      remedy: `Install packages anew on this kind of machine (${process.platform}, ${process.arch}), with optional dependencies.`,
    };
  }
}
