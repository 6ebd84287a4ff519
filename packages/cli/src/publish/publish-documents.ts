import { buildDocuments } from '../build/build-documents.ts';
import type { ExitCode } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { PublishFlags } from './publish-flags.ts';

/** `octavo publish`: builds everything into one folder, and writes beside it what a site needs to offer the files. */
export async function publishDocuments(
  { 'site-url': siteUrl, ...flags }: PublishFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (inputs.includes('-'))
    throw new UsageError('`octavo publish` takes files and folders, not standard input.');
  if (siteUrl !== undefined) checkSiteUrl(siteUrl);
  const whole = {
    watch: undefined,
    output: undefined,
    index: undefined,
    shard: undefined,
    'changed-since': undefined,
  };
  return buildDocuments({ ...flags, ...whole }, inputs, terminal, { isPublished: true, siteUrl });
}

function checkSiteUrl(siteUrl: string): void {
  if (/^https?:/i.test(siteUrl) && URL.canParse(siteUrl)) return;
  throw new UsageError(
    `\`--site-url\` takes an address such as https://example.org/downloads/, not \`${siteUrl}\`.`,
  );
}
