import type { CompletedCommand, Completion } from './completed-commands.ts';

/** A completion script for bash 3.2 and later, which macOS still has. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  return `# bash completion of octavo
_octavo() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word") )
    return
  fi
  case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
}
complete -o filenames -F _octavo octavo
`;
}

function valueCases({ name, flags }: CompletedCommand): readonly string[] {
  return flags.flatMap(({ long, short, value }) => {
    if (value === undefined) return [];
    const names = [`--${long}`, ...(short === undefined ? [] : [`-${short}`])];
    const pattern = names.map((flag) => `"${name} ${flag}"`).join('|');
    return `    ${pattern}) ${replyWith(value)}return ;;`;
  });
}

function commandCase({ name, flags, arguments: own }: CompletedCommand): string {
  const names = flags.map(({ long }) => `--${long}`).join(' ');
  return `    ${name})
      case "$word" in
        -*) COMPREPLY=( $(compgen -W "${names}" -- "$word") ) ;;
        *) ${replyWith(own)};;
      esac ;;`;
}

function replyWith(completion: Completion): string {
  switch (completion.type) {
    case 'words':
      return `COMPREPLY=( $(compgen -W "${completion.words.join(' ')}" -- "$word") ); `;
    case 'list':
      return `COMPREPLY=( $(compgen -P "\${word%"\${word##*,}"}" -W "${completion.words.join(' ')}" -- "\${word##*,}") ); `;
    case 'files':
      return 'COMPREPLY=( $(compgen -f -- "$word") ); ';
    case 'folders':
      return 'COMPREPLY=( $(compgen -d -- "$word") ); ';
    case 'free':
      return '';
  }
}
