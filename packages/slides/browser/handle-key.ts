/** What a reader can ask for. */
export interface Commands {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly below: () => void;
  readonly above: () => void;
  readonly overview: () => void;
  readonly notes: () => void;
  readonly speaker: () => void;
  readonly fullscreen: () => void;
  readonly help: () => void;
}

const commandOfKey: Readonly<Record<string, keyof Commands>> = {
  ArrowDown: 'below',
  ArrowUp: 'above',
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  Home: 'first',
  End: 'last',
  f: 'fullscreen',
  o: 'overview',
  n: 'notes',
  s: 'speaker',
  '?': 'help',
};

/** Runs the command of a key, unless the key belongs to what has the focus or to the browser. */
export function handleKey(event: KeyboardEvent, isOverview: boolean, commands: Commands): void {
  const command = commandOf(event, isOverview);
  if (command === undefined || event.ctrlKey || event.metaKey || event.altKey || isClaimed(event)) return;
  event.preventDefault();
  commands[command]();
}

function commandOf({ key, shiftKey }: KeyboardEvent, isOverview: boolean): keyof Commands | undefined {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return key === forward ? 'next' : 'previous';
  if (key === ' ' && shiftKey) return 'previous';
  if (isOverview && (key === 'Enter' || key === 'Escape')) return 'overview';
  return commandOfKey[key.length === 1 ? key.toLowerCase() : key];
}

/** Space and Enter press what has the focus; in notes, keys scroll; a dialog has its own. */
function isClaimed({ key, target }: KeyboardEvent): boolean {
  // Events reach the document from elements of this window or the speaker's, so `instanceof` would not do.
  const element = target as Partial<Element> | null;
  const inside = (selector: string): boolean => (element?.closest?.(selector) ?? null) !== null;
  if (inside('dialog') && key !== '?') return true;
  if (key === ' ' || key === 'Enter') return inside('a, button, summary, .notes');
  return (key.startsWith('Arrow') || key.startsWith('Page')) && inside('.notes');
}
