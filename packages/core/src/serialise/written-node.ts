import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** Markup that stands as it is: no character of it is escaped. */
export interface WrittenInline {
  readonly type: 'writtenInline';
  readonly value: string;
}

/** Lines that stand as they are. */
export interface WrittenBlock {
  readonly type: 'writtenBlock';
  readonly value: string;
}

/** A fenced division; `info` is what stands on its first line. */
export interface WrittenContainer {
  readonly type: 'writtenContainer';
  readonly info: string;
  readonly children: readonly FlowNode[];
}

/** A list of terms in the form that `mdast-util-definition-list` writes. */
export interface WrittenDefinitions {
  readonly type: 'defList';
  readonly children: readonly object[];
}

export type PhrasingNode = PhrasingContent | WrittenInline;
export type FlowNode = RootContent | WrittenBlock | WrittenContainer | WrittenDefinitions;

/** The writer of Markdown takes nodes of any type that it has a handler for; its types name only its own. */
export function asMdast<N extends Nodes>(node: object): N {
  return node as N;
}

export function written(value: string): WrittenInline {
  return { type: 'writtenInline', value };
}
