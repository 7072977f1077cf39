import { maxHeaderSize } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { correlationIdOf } from './requests/caller';
import { noteRoutes } from './requests/known-routes';
import { refuseOtherHosts } from './requests/loopback';
import { takeJsonAlone } from './requests/parse-json';
import { MAX_BODY_BYTES, unpackBodies } from './requests/unpack-body';
import { badUrl, malformedRequest, unmetExpectation } from './malformed-request';

/** Longest time that a request may take to arrive, in milliseconds. */
const REQUEST_TIMEOUT = 60_000;

export interface ServerWatch {
  /** Is told the bytes of each piece of a packed body. */
  readonly unpacked: (bytes: number) => void;
}

/** A Fastify server that takes JSON, plain or packed, from this machine alone, and knows each request by a correlation id. */
export function createServer(watch: ServerWatch): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT,
    // As long as Node lets a URL be: what is wrong with an id, its own rule says.
    routerOptions: { maxParamLength: maxHeaderSize },
    genReqId: correlationIdOf,
    requestIdHeader: false,
    // Node's own answer to a request without one has no body.
    http: { requireHostHeader: false },
    // Requests that are under way when the server closes are answered as ever.
    return503OnClosing: false,
    skipMiddie: true,
    frameworkErrors: badUrl,
    clientErrorHandler: malformedRequest,
  });
  prepare(adapter.getInstance(), watch);
  return adapter;
}

function prepare(server: FastifyInstance, { unpacked }: ServerWatch): void {
  server.server.on('checkExpectation', unmetExpectation);
  noteRoutes(server);
  takeJsonAlone(server);
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    refuseOtherHosts(request, reply, done);
  });
  server.addHook('preParsing', unpackBodies(unpacked));
}
