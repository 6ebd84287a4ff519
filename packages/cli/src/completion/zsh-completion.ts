import type { CompletedCommand, CompletedFlag, Completion } from './completed-commands.ts';

/** A completion script for zsh, to be found as \`_octavo\` in its \`fpath\`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef octavo

_octavo() {
  local curcontext="$curcontext" state
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`).join('\n')}
  )
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe -t commands 'octavo command' commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}

_octavo "$@"
`;
}

function commandCase({ name, flags, arguments: own }: CompletedCommand): string {
  const specs = [...flags.flatMap(flagSpecs), quote(`*:argument:${actionOf(own)}`)];
  return `        ${name})\n          _arguments ${specs.join(' \\\n            ')} ;;`;
}

function flagSpecs({ long, short, description, value }: CompletedFlag): readonly string[] {
  const text = description.replaceAll(/[[\]:\\]/g, '\\$&');
  const tail = value === undefined ? '' : `:value:${actionOf(value)}`;
  const names = [`--${long}`, ...(short === undefined ? [] : [`-${short}`])];
  return names.map((flag) => quote(`*${flag}[${text}]${tail}`));
}

function actionOf(completion: Completion): string {
  switch (completion.type) {
    case 'words':
      return `(${completion.words.join(' ')})`;
    case 'list':
      return `_values -s , value ${completion.words.join(' ')}`;
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'free':
      return ' ';
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
