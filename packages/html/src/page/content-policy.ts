import { base64 } from '../markup/base64.ts';

/** The contents of a page's style sheet, and of its script where it has one. */
export interface PageSources {
  readonly style: string;
  readonly script?: string;
}

/**
 * A Content Security Policy that lets the page load nothing: images from within the page, and the one style sheet and script
 * whose contents these are, by their hashes (CSP Level 3 §6.7.2.3).
 */
export async function contentPolicy({ style, script }: PageSources): Promise<string> {
  return [
    "default-src 'none'",
    'img-src data:',
    ...(script === undefined ? [] : [`script-src '${await sourceHash(script)}'`]),
    `style-src '${await sourceHash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function sourceHash(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${base64(new Uint8Array(digest))}`;
}
