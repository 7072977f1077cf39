import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ContentCoding, contentCoding, pack } from './content-coding';
import { namesETag, strongETag } from './etag';

/** `for-ever`: whoever asks the same again need not be asked; `no-time`: the same question may have another answer at once. */
export type Lasting = 'for-ever' | 'until-it-changes' | 'no-time';

const CACHE_CONTROL: Readonly<Record<Lasting, string>> = {
  'for-ever': 'max-age=31536000, immutable',
  'until-it-changes': 'no-cache',
  'no-time': 'no-store',
};

/** An answer in all its codings: packed when first asked for, and kept. */
export class Answer {
  readonly identity: Buffer;
  private readonly packed = new Map<ContentCoding, Buffer | Promise<Buffer>>();

  /**
   * @param version is another one whenever the answer to the same question is another one; printable, without spaces and quotes
   * @param lasting how long the answer to the question stays this one
   */
  constructor(
    body: object,
    private readonly version: string,
    private readonly lasting: Lasting = 'until-it-changes',
  ) {
    this.identity = Buffer.from(JSON.stringify(body));
  }

  /** An answer whose version is what it says. */
  static ofContent(body: object): Answer {
    return new Answer(body, createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 24));
  }

  /** Sends the answer as it is now, or 304 where the client has it. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const coding = contentCoding(request.headers['accept-encoding'], this.identity.length);
    const etag = strongETag(this.version, coding);
    reply.headers({ etag, 'cache-control': CACHE_CONTROL[this.lasting], vary: 'accept-encoding' });
    if (namesETag(request.headers['if-none-match'], etag)) {
      reply.code(304).send();
      return;
    }
    if (coding !== 'identity') reply.header('content-encoding', coding);
    reply.type('application/json; charset=utf-8').send(await this.in(coding));
  }

  private in(coding: ContentCoding): Buffer | Promise<Buffer> {
    if (coding === 'identity') return this.identity;
    const known = this.packed.get(coding);
    if (known) return known;
    const packing = Promise.resolve(pack(this.identity, coding));
    this.packed.set(coding, packing);
    return packing;
  }
}
