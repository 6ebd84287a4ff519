import { convert, defaultConfig, type Host, mergeConfig, type Renderer, type Theme } from '@octavo/core';
import { docxRenderer } from '../docx-renderer.ts';
import { renderDocument } from '../render-document.ts';
import { baseStyles } from '../styles/styles-part.ts';
import { sampleText } from './sample-text.ts';
import { styleSamples } from './style-samples.ts';

/** Writes the sample text and then every style by its name. */
const sampleRenderer: Renderer = {
  ...docxRenderer,
  render: (resolved, context) =>
    renderDocument(resolved, context, {
      titleField: true,
      appendix: (place) => styleSamples(baseStyles(place.theme, undefined), place),
    }),
};

/** A Word document in the look of a theme, to change in Word and to use as a reference document. */
export async function writeReferenceDocument(theme: Theme, host: Host): Promise<Uint8Array> {
  const { outputs, diagnostics } = await convert(
    { source: sampleText, file: 'reference.md', format: 'markdown' },
    {
      config: { ...mergeConfig(defaultConfig, { docx: { embedModel: false } }), theme },
      renderers: [sampleRenderer],
      host,
    },
  );
  const [output] = outputs;
  if (output === undefined || diagnostics.length > 0)
    throw new Error(`The sample has no faults: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return output.bytes;
}
