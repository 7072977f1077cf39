import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a client sends: `body` as it is where it is bytes, else as JSON. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: unknown;
}

export interface Received<Body> {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As they came, packed or not. */
  readonly bytes: Buffer;
  /** Parsed where it is JSON, else the text. */
  readonly body: Body;
}

const agent = new Agent({ keepAlive: true });

/** One request and its answer. Unlike `fetch` it sends whatever headers it is told to, and shows what came over the wire. */
export async function exchange<Body>(server: string, sent: Sent): Promise<Received<Body>> {
  const { method, path, body } = sent;
  const bytes = bytesOf(body);
  const length = sent.headers?.['transfer-encoding'] === undefined && { 'content-length': bytes.length };
  const headers = { ...(body !== undefined && { 'content-type': 'application/json', ...length }), ...sent.headers };
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, hostname, port, method, path, headers }, (response) => {
      buffer(response).then((received) => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, bytes: received, body: parsed(received, headers) as Body });
      }, reject);
    });
    outgoing.on('error', reject);
    outgoing.end(bytes);
  });
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(body === undefined ? '' : JSON.stringify(body));
}

function parsed(bytes: Buffer, headers: IncomingHttpHeaders): unknown {
  const text = unpacked(bytes, headers['content-encoding']).toString();
  return /[/+]json/.test(headers['content-type'] ?? '') && text !== '' ? JSON.parse(text) : text;
}

function unpacked(bytes: Buffer, coding: string | undefined): Buffer {
  if (coding === 'gzip') return gunzipSync(bytes);
  return coding === 'br' ? brotliDecompressSync(bytes) : bytes;
}
