import type { IncomingHttpHeaders } from 'node:http';

/** What of a request decides whether it may be answered. */
export interface AskedRequest {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why a request is refused: `undefined` when it comes from the preview itself or from a person's address bar. A server on the
 * loopback can be asked by every page that a browser shows, by its name or by one that is made to lead here (DNS rebinding), so
 * Host and Origin must be those of the preview, and pages of other sites may not embed it (Fetch Metadata).
 */
export function refusalOf({ method, headers }: AskedRequest, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host?.toLowerCase() ?? '';
  if (!hosts.includes(host)) return 'The preview answers to its own name alone.';
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    return 'The preview answers to its own pages alone.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'The preview is shown in its own pages alone.';
  return method === 'GET' ? undefined : 'The preview is for looking at.';
}
