import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusalOf } from './check-request.ts';
import type { PreviewSession } from './preview-session.ts';
import type { ServedPage } from './served-page.ts';

export interface PreviewServer {
  /** Where the preview is shown. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the preview's own pages and what was made of the document, from memory: no path of a request is ever read from the disk. */
export async function startServer(
  session: PreviewSession,
  pages: PreviewPages,
  port: number,
): Promise<PreviewServer> {
  const server = createServer((request, response) => answer(request, response, { session, pages, server }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The pages by their paths, each made when it is asked for. */
export type PreviewPages = ReadonlyMap<string, () => Promise<ServedPage>>;

interface Served {
  readonly session: PreviewSession;
  readonly pages: PreviewPages;
  readonly server: Server;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { session, pages, server }: Served,
): void {
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
  const refusal = refusalOf(request, portOf(server));
  const path = pathOf(request.url);
  const page = pages.get(path);
  const format = /^\/made\/([a-z.]+)$/.exec(path)?.[1];
  const file = format === undefined || refusal !== undefined ? undefined : session.fileOf(format);
  if (refusal !== undefined) {
    send(response, 403, 'text/plain; charset=utf-8', `${refusal}\n`);
  } else if (page !== undefined) {
    void page().then((made) => sendPage(response, made));
  } else if (path === '/events') {
    sendEvents(request, response, session);
  } else if (file === undefined) {
    send(response, 404, 'text/plain; charset=utf-8', 'There is no such thing here.\n');
  } else {
    send(response, 200, file.mediaType, file.bytes);
  }
}

/** What is asked for; nothing that is served where that is no address. */
function pathOf(url = ''): string {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '';
}

/** Nothing of the preview is kept, guessed at, or shown in pages of others. */
const safeHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
};

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

function sendPage(response: ServerResponse, { html, policy }: ServedPage): void {
  response.setHeader('Content-Security-Policy', policy);
  send(response, 200, 'text/html; charset=utf-8', html);
}

/** Server-sent events (HTML Living Standard §9.2): the state now, and whenever it changes. `?shown=html,pdf` says what is looked at. */
function sendEvents(request: IncomingMessage, response: ServerResponse, session: PreviewSession): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const onChange = (): void => void response.write(`data: ${JSON.stringify(session.state)}\n\n`);
  onChange();
  // An address that is none was answered already.
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const formats = searchParams.get('shown')?.split(',') ?? [];
  request.on('close', session.watch({ formats, onChange }));
}

function portOf(server: Server): number {
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}
