/**
 * Makes a document what another one is, and leaves the nodes that are the same alone: to load a page anew takes a browser longer than all of the making, and what
 * is selected in it or has the focus would be lost. False where the two differ in their heads, style sheets and policies: nothing is changed then.
 */
export function patchDocument(shown: Document, next: Document): boolean {
  if (!hasSameHead(shown.head, next.head)) return false;
  shown.title = next.title;
  patchAttributes(shown.documentElement, next.documentElement);
  patchElement(shown.body, next.body);
  return true;
}

function hasSameHead(shown: HTMLElement, next: HTMLElement): boolean {
  const rest = (head: HTMLElement): readonly Element[] =>
    Array.from(head.children).filter(({ localName }) => localName !== 'title');
  const [before, after] = [rest(shown), rest(next)];
  return (
    before.length === after.length &&
    before.every((element, index) => element.isEqualNode(after[index] ?? null))
  );
}

function patchElement(shown: Element, next: Element): void {
  patchAttributes(shown, next);
  const before = Array.from(shown.childNodes);
  const after = Array.from(next.childNodes);
  const isSame = (left: ChildNode | undefined, right: ChildNode | undefined): boolean =>
    left?.isEqualNode(right ?? null) === true;
  const least = Math.min(before.length, after.length);
  let begin = 0;
  while (begin < least && isSame(before[begin], after[begin])) begin += 1;
  let end = 0;
  while (end < least - begin && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const behind = before[before.length - end] ?? null;
  const old = before.slice(begin, before.length - end);
  for (const [index, node] of after.slice(begin, after.length - end).entries()) {
    const place = old[index];
    if (place === undefined) shown.insertBefore(node, behind);
    else patchNode(place, node);
  }
  for (const node of old.slice(after.length - end - begin)) node.remove();
}

function patchNode(shown: ChildNode, next: ChildNode): void {
  if (shown.isEqualNode(next)) return;
  // Elements of a frame are none of this window's `Element`.
  if (shown.nodeType !== Node.ELEMENT_NODE || shown.nodeName !== next.nodeName) shown.replaceWith(next);
  else patchElement(shown as Element, next as Element);
}

function patchAttributes(shown: Element, next: Element): void {
  for (const { name } of Array.from(shown.attributes))
    if (!next.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of Array.from(next.attributes))
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}
