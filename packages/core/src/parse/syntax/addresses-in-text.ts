import type { Nodes, Root, RootContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';

/** What no address that GFM finds in text goes without: a protocol, `www` or the sign of mail. */
const sign = /http|www|@/i;

/**
 * The trees of GFM with the search for addresses in what is text in the end confined to blocks that can hold one. The search takes each
 * text with all of its ancestors in hand, which costs more than anything else that is done to a tree.
 */
export function addressesWhereTheyMayBe(extensions: readonly Extension[]): Extension[] {
  return extensions.map((extension) =>
    extension.transforms != null && Object.hasOwn(extension.enter ?? {}, 'literalAutolink')
      ? { ...extension, transforms: extension.transforms.map(whereAddressesMayBe) }
      : extension,
  );
}

type Transform = NonNullable<Extension['transforms']>[number];

function whereAddressesMayBe(transform: Transform): Transform {
  return (tree) => {
    for (const block of tree.children) if (mayHoldAddress(block)) transform(rootOf(block));
    return tree;
  };
}

/** Blocks are changed within themselves: of nothing else is it asked what stands around it. */
function rootOf(block: RootContent): Root {
  return { type: 'root', children: [block] };
}

function mayHoldAddress(block: RootContent): boolean {
  const pending: Nodes[] = [block];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text' && sign.test(node.value)) return true;
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return false;
}
