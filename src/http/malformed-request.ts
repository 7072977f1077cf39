import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problems/problem';
import { sendProblem } from './problems/problem-filter';

/** A URL that can't be decoded never finds a route. */
export function badUrl(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply, new Problem('bad-request', 'the URL can’t be decoded'));
}

/** `Expect` other than `100-continue` never reaches the framework. */
export function unmetExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const problem = new Problem('unmet-expectation', 'the only expectation that is met is 100-continue');
  response.writeHead(problem.status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify(problem));
}

const UNREADABLE = new Problem('bad-request', 'the request is not HTTP that can be read');

const PROBLEM_OF_CODE: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: new Problem('headers-too-large', 'URL and headers have at most 16 kB'),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem('request-timeout', 'a request has a minute to arrive'),
};

/** What is not HTTP has no request that could be answered: the answer is written by hand, and the connection ends. */
export function malformedRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = PROBLEM_OF_CODE[error.code ?? ''] ?? UNREADABLE;
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
