import { base64 } from '../markup/base64.ts';

/**
 * A Content Security Policy that lets the page load nothing: images from within the page, and the one script and style
 * sheet whose contents these are, by their hashes (CSP Level 3 §6.7.2.3).
 */
export async function contentPolicy(script: string, style: string): Promise<string> {
  return [
    "default-src 'none'",
    'img-src data:',
    `script-src '${await sourceHash(script)}'`,
    `style-src '${await sourceHash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function sourceHash(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${base64(new Uint8Array(digest))}`;
}
