import type { BlockContent, DefinitionContent, Parent } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

/** A fenced division as the parser leaves it; `info` is the line after the colons. */
export interface MdastContainer extends Parent {
  type: 'container';
  info: string;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface RootContentMap {
    container: MdastContainer;
  }
  interface BlockContentMap {
    container: MdastContainer;
  }
}

/** Makes `container` nodes of the tokens that `containerSyntax` finds. */
export const containerFromMarkdown: Extension = {
  enter: { container: enterContainer, containerInfo: bufferInfo },
  exit: { container: exitContainer, containerInfo: exitInfo },
};

function enterContainer(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'container', info: '', children: [] }, token);
}

function bufferInfo(this: CompileContext): undefined {
  this.buffer();
}

function exitInfo(this: CompileContext, token: Token): undefined {
  this.resume();
  currentContainer(this).info = this.sliceSerialize(token).trim();
}

function exitContainer(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

function currentContainer(context: CompileContext): MdastContainer {
  // Fence and info tokens stand directly inside a container token.
  return context.stack.at(-1) as MdastContainer;
}
