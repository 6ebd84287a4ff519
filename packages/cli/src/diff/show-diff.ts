import type { DocumentChange, DocumentDiff, DocumentUnit } from '@octavo/core';
import type { Colors } from '../terminal/colors.ts';
import { printable } from '../terminal/printable.ts';

/** Words around a change that are shown. */
const nearCharacters = 60;

/** A difference for people: a line for each piece, with `-`, `+`, `~` and `>` where colours are off. */
export function showDiff({ changes }: DocumentDiff, colors: Colors): string {
  return changes.map((change) => `${showChange(change, colors)}\n`).join('');
}

function showChange(change: DocumentChange, colors: Colors): string {
  switch (change.type) {
    case 'added':
      return colors.green(`+ ${show(change.after)}`);
    case 'removed':
      return colors.red(`- ${show(change.before)}`);
    case 'moved':
      return colors.cyan(`> ${place(change.before)}${show(change.after)}`);
    case 'changed':
      return `~ ${place(change.after)}${change.before.text === change.after.text ? `${change.before.kind} → ${change.after.kind}: ${printable(change.after.text)}` : showWords(change, colors)}`;
  }
}

/** Deletions in brackets as `wdiff` writes them, so that they can be told without colour. */
function showWords({ words }: Extract<DocumentChange, { type: 'changed' }>, colors: Colors): string {
  return words
    .map(({ type, text }, index) => {
      const shown = printable(text);
      if (type === 'removed') return colors.red(`[-${shown}-]`);
      if (type === 'added') return colors.green(`{+${shown}+}`);
      if (shown.length <= 2 * nearCharacters) return shown;
      const head = index === 0 ? '' : shown.slice(0, nearCharacters);
      const tail = index === words.length - 1 ? '' : shown.slice(-nearCharacters);
      return `${head} … ${tail}`;
    })
    .join('');
}

function show(unit: DocumentUnit): string {
  const text = printable(unit.text === '' ? unit.kind : unit.text);
  return `${place(unit)}${text}`;
}

function place({ start }: DocumentUnit): string {
  return start === undefined ? '' : `${start.line}: `;
}
