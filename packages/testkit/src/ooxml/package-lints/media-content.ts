import type { Lint } from '../lint-finding.ts';

const signatures: Readonly<Record<string, RegExp>> = {
  png: /^\u0089PNG\r\n/,
  jpg: /^\u00ff\u00d8\u00ff/,
  jpeg: /^\u00ff\u00d8\u00ff/,
  gif: /^GIF8/,
  svg: /^(\u00ef\u00bb\u00bf)?\s*<(\?xml|svg)/,
};

/** Pictures whose content is not what their name says: Office shows a red cross. */
export const mediaContent: Lint = (opened) =>
  opened.partNames
    .filter((part) => /\/media\//.test(part))
    .flatMap((part) => {
      const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
      const signature = signatures[extension];
      const head = Array.from(opened.bytes(part)?.subarray(0, 64) ?? [], (byte) =>
        String.fromCharCode(byte),
      ).join('');
      if (signature === undefined)
        return [{ lint: 'media-content', part, message: `Office cannot show .${extension}` }];
      return signature.test(head)
        ? []
        : [{ lint: 'media-content', part, message: `the content is not ${extension}` }];
    });
