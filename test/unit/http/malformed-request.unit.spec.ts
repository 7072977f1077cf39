import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { malformedRequest } from '../../../src/http/malformed-request';

function answerTo(code: string): Promise<string> {
  const socket = new PassThrough();
  malformedRequest(Object.assign(new Error(code), { code }), socket as unknown as Socket);
  return text(socket);
}

describe('the answer to what is not HTTP', () => {
  it.each([
    ['HPE_INVALID_METHOD', '400 Bad Request', 'bad-request'],
    ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout', 'request-timeout'],
    ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large', 'headers-too-large'],
  ])('for %s is %s', async (code, status, kind) => {
    const [head = '', body = ''] = (await answerTo(code)).split('\r\n\r\n');
    expect(head.split('\r\n')).toStrictEqual([
      `HTTP/1.1 ${status}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]);
    expect(JSON.parse(body)).toMatchObject({ type: `/problems/${kind}`, status: Number(status.slice(0, 3)) });
  });

  it('is none where nobody is there any more', () => {
    const socket = new PassThrough();
    malformedRequest(Object.assign(new Error('reset'), { code: 'ECONNRESET' }), socket as unknown as Socket);
    expect(socket.destroyed).toBe(true);
  });
});
