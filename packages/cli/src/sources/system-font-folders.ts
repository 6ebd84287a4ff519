import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folders in which systems and their users keep fonts. They are read for themes that ask for fonts of the machine, and for no others. */
export function systemFontFolders(): readonly string[] {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return [join(home, 'Library/Fonts'), '/Library/Fonts', '/System/Library/Fonts'];
    case 'win32':
      return [
        join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'Microsoft/Windows/Fonts'),
        join(process.env['SystemRoot'] ?? 'C:/Windows', 'Fonts'),
      ];
    default:
      return [
        join(process.env['XDG_DATA_HOME'] ?? join(home, '.local/share'), 'fonts'),
        join(home, '.fonts'),
        '/usr/local/share/fonts',
        '/usr/share/fonts',
      ];
  }
}
