import {
  createDiagnostic,
  type DecodedImage,
  type Diagnostic,
  type Host,
  type Image,
  type Node,
  type NodeId,
  pictureSize,
  type RasterAsset,
  type RenderConfig,
  type ResolvedDocument,
  type Theme,
} from '@octavo/core';
import { textLayout, textWidthTwips } from '../page/text-width.ts';
import { pointsFromTwips } from '../units.ts';

/** Pictures with fewer pixels than their files have, by the ids of their nodes. */
export interface ImagePlan {
  readonly shrunk: ReadonlyMap<NodeId, DecodedImage>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A picture that has little more than is asked for is left alone: coding it anew would cost more than it saves. */
const leastExcess = 1.1;

interface Use {
  readonly image: Image;
  readonly asset: RasterAsset;
  /** The pixels that the resolution asks for where it is shown widest. */
  readonly widthPx: number;
}

/**
 * Scales pictures down to the resolution that is asked for, at the size of their widest use: each file once, so that it stands once in the package
 * however often it is shown. None is scaled up.
 */
export async function planImages(
  nodes: readonly Node[],
  resolved: ResolvedDocument,
  { theme, config, host }: { readonly theme: Theme; readonly config: RenderConfig; readonly host: Host },
): Promise<ImagePlan> {
  const dpi = config.docx.imageDpi;
  if (dpi === 0) return { shrunk: new Map(), diagnostics: [] };
  const limit = {
    widthPt: pointsFromTwips(textWidthTwips(textLayout(config), theme, config)),
    heightPt: theme.page.heightPt,
  };
  const uses = new Map<string, Use[]>();
  for (const image of nodes) {
    const asset = image.type === 'image' ? resolved.assets[image.id] : undefined;
    if (image.type !== 'image' || asset?.type !== 'raster') continue;
    const widthPx = Math.ceil((pictureSize(image, asset, limit).widthPt / 72) * dpi);
    uses.set(asset.hash, [...(uses.get(asset.hash) ?? []), { image, asset, widthPx }]);
  }
  const shrunk = new Map<NodeId, DecodedImage>();
  const diagnostics: Diagnostic[] = [];
  for (const all of uses.values()) {
    const [first] = all;
    const widthPx = Math.max(...all.map((use) => use.widthPx));
    if (first === undefined || first.asset.widthPx <= widthPx * leastExcess) continue;
    const { asset, image } = first;
    const result = await host.shrinkRaster(asset, widthPx);
    // Where it cannot be scaled, or would be larger, it stays as it is: nothing is lost.
    if (!result.ok || result.image.bytes.length >= asset.bytes.length) continue;
    const { image: smaller } = result;
    for (const use of all) shrunk.set(use.image.id, smaller);
    diagnostics.push(
      createDiagnostic(
        'image-downsampled',
        {
          url: image.url.slice(0, 60),
          size: `${asset.widthPx} × ${asset.heightPx}`,
          newSize: `${smaller.widthPx} × ${smaller.heightPx}`,
          saved: Math.round((asset.bytes.length - smaller.bytes.length) / 1024),
          dpi,
        },
        { file: resolved.document.file, position: image.position },
      ),
    );
  }
  return { shrunk, diagnostics };
}
