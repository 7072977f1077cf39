import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest, RequestPayload } from 'fastify';
import { Problem } from '../problems/problem';

/** The most that a body has, unpacked. */
export const MAX_BODY_BYTES = 10_000_000;

const UNPACKERS: Readonly<Record<string, () => Unpacker>> = { gzip: createGunzip, br: createBrotliDecompress };

type Unpacker = ReturnType<typeof createGunzip> | ReturnType<typeof createBrotliDecompress>;

type Done = (error: Error | null, payload?: RequestPayload) => void;

/**
 * Unpacks bodies as they arrive. Unpacking stops at the first piece beyond the limit, so a bomb costs no more than an honest body.
 * @param unpacked is told the bytes of each piece
 */
export function unpackBodies(unpacked: (bytes: number) => void) {
  return (request: FastifyRequest, _reply: FastifyReply, payload: RequestPayload, done: Done): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return done(null, payload);
    const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
    if (encoding === 'identity') return done(null, payload);
    const unpacker = Object.hasOwn(UNPACKERS, encoding) ? UNPACKERS[encoding]?.() : undefined;
    if (unpacker) return done(null, unpack(payload, unpacker, unpacked));
    done(
      new Problem('unknown-encoding', 'a body is plain, gzip or br', { headers: { 'accept-encoding': 'gzip, br' } }),
    );
  };
}

function unpack(packed: RequestPayload, unpacker: Unpacker, unpacked: (bytes: number) => void): RequestPayload {
  const body: RequestPayload = Readable.from(withinLimit(unpacker, unpacked), { objectMode: false });
  body.receivedEncodedLength = 0;
  packed.on('data', (chunk: Buffer) => (body.receivedEncodedLength = (body.receivedEncodedLength ?? 0) + chunk.length));
  packed.once('error', (error) => unpacker.destroy(error));
  packed.once('aborted', () => unpacker.destroy(new Error('the request was cut off')));
  packed.pipe(unpacker);
  return body;
}

async function* withinLimit(unpacker: Unpacker, unpacked: (bytes: number) => void): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      unpacked(chunk.length);
      if (bytes > MAX_BODY_BYTES) throw new Problem('body-too-large', 'a body has at most 10 MB, unpacked');
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Problem
      ? error
      : new Problem('broken-encoding', `the body is not what its Content-Encoding says: ${(error as Error).message}`);
  }
}
