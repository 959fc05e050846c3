import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands under a path. */
export interface Route {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** After how many characters of the body it halts, and for how many milliseconds. */
  readonly halt?: { readonly at: number; readonly ms: number };
}

/** One request as it came in. */
export interface Request {
  readonly host: string;
  readonly path: string;
  readonly referrer: string | null;
}

export interface LocalServer {
  readonly port: number;
  /** Every request so far, in order. */
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

/** Serves `route(path)` on the loopback, at a port that is free; 404 where it gives nothing. */
export async function serveLocally(route: (path: string) => Route | null): Promise<LocalServer> {
  const requests: Request[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    requests.push({ host: headers.host ?? '', path: url, referrer: headers.referer ?? null });
    const found = route(new URL(url, 'http://localhost').pathname);
    response.writeHead(found ? 200 : 404, {
      'cache-control': 'no-store',
      'content-type': found?.type ?? 'text/plain',
      ...found?.headers,
    });
    const { body = 'Not here.', halt } = found ?? {};
    if (!halt) return response.end(body);
    response.write(body.slice(0, halt.at));
    return setTimeout(() => response.end(body.slice(halt.at)), halt.ms);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
