import type { EngineAttachment, EngineDefinition } from './definition/engine-document.ts';
import { bytesOfFile, mediaTypeOfFile } from './file/bytes-of-file.ts';
import type { PdfmakeDefinition } from './pdfmake-definition.ts';

/** pdfmake's two lists of files, and the engine's: those that go with the document, and those that go with places in it. */
export function filesOf(
  attachments: PdfmakeDefinition['attachments'] = [],
  files: NonNullable<PdfmakeDefinition['files']> = {},
): Pick<EngineDefinition, 'attachments' | 'namedFiles'> {
  const embedded = Object.entries(files).map(([key, file]): EngineAttachment => {
    const { name = key, description, relationship = 'Unspecified' } = file;
    return {
      name,
      bytes: bytesOfFile(file),
      mediaType: mediaTypeOfFile(file),
      relationship,
      ...(description === undefined ? {} : { description }),
    };
  });
  return isAttachmentList(attachments)
    ? { attachments: [...attachments, ...embedded] }
    : { attachments: embedded, namedFiles: attachments };
}

function isAttachmentList(
  attachments: NonNullable<PdfmakeDefinition['attachments']>,
): attachments is readonly EngineAttachment[] {
  return Array.isArray(attachments);
}
