import type { Commands } from './handle-key.ts';

/** The buttons and the help, which stand in a template: without the script they would do nothing. */
export interface Toolbar {
  /** Makes each button (`data-command`) run its command. */
  readonly connect: (commands: Commands) => void;
  readonly toggleHelp: () => void;
}

export function createToolbar(page: Document): Toolbar {
  const template = page.getElementById('/tools') as HTMLTemplateElement; // The page has one.
  page.body.append(template.content.cloneNode(true));
  const help = page.querySelector('dialog') as HTMLDialogElement; // The template holds one.
  return {
    connect(commands) {
      for (const button of page.querySelectorAll<HTMLElement>('[data-command]')) {
        const command = button.dataset['command'] as keyof Commands; // The template names only commands.
        button.addEventListener('click', () => commands[command]());
      }
    },
    toggleHelp: () => (help.open ? help.close() : help.showModal()),
  };
}
