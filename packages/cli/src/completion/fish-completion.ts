import type { CompletedCommand, CompletedFlag, Completion } from './completed-commands.ts';

/** A completion script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# fish completion of octavo
complete -c octavo -f
${commands.map(({ name, summary }) => `complete -c octavo -n "not __fish_seen_subcommand_from ${names}" -a ${name} -d ${quote(summary)}`).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, flags, arguments: own }: CompletedCommand): readonly string[] {
  const condition = `-n "__fish_seen_subcommand_from ${name}"`;
  return [
    `complete -c octavo ${condition} ${choices(own)}`,
    ...flags.map((flag) => `complete -c octavo ${condition} ${flagOptions(flag)}`),
  ];
}

function flagOptions({ long, short, description, value }: CompletedFlag): string {
  const names = short === undefined ? `-l ${long}` : `-s ${short} -l ${long}`;
  return `${names}${value === undefined ? '' : ` ${value.type === 'files' ? '-r' : '-x'} ${choices(value)}`} -d ${quote(description)}`;
}

function choices(completion: Completion): string {
  switch (completion.type) {
    case 'words':
      return `-a ${quote(completion.words.join(' '))}`;
    case 'list':
      return `-a "(__fish_append , ${completion.words.join(' ')})"`;
    case 'files':
      return '-F';
    case 'folders':
      return '-a "(__fish_complete_directories)"';
    case 'free':
      return '';
  }
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
