import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problems/problem';
import type { ProblemKind } from './problems/problem-kinds';
import { sendProblem } from './problems/problem-filter';

/** A URL that can't be decoded never finds a route. */
export function badUrl(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply, new Problem('bad-request', 'the URL can’t be decoded'));
}

const KIND_OF_CODE: Readonly<Record<string, ProblemKind>> = { HPE_HEADER_OVERFLOW: 'headers-too-large' };

/** What is not HTTP has no request that could be answered: the answer is written by hand, and the connection ends. */
export function malformedRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(
    KIND_OF_CODE[error.code ?? ''] ?? 'bad-request',
    'the request is not HTTP that can be read',
  );
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} Bad Request`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
