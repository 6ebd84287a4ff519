import type { Renderer } from '@octavo/core';
import type { Format } from '../formats.ts';

/** Loads the renderers of the formats that are asked for, each of which tells `onRender` when its turn comes. */
export async function loadRenderers(
  formats: readonly Format[],
  onRender: (format: string) => void,
): Promise<readonly Renderer[]> {
  const renderers = await Promise.all(formats.map((format) => format.load()));
  return renderers.map((renderer) => ({
    ...renderer,
    render: (resolved, context) => {
      onRender(renderer.format);
      return renderer.render(resolved, context);
    },
  }));
}
