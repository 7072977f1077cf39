import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type ContentCoding = 'identity' | 'gzip' | 'br';

/** Answers smaller than this are not worth packing. */
const MIN_PACKED_BYTES = 1024;

const packers = {
  gzip: (body: Buffer): Promise<Buffer> => promisify(gzip)(body),
  br: (body: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
};

export function pack(body: Buffer, coding: ContentCoding): Promise<Buffer> | Buffer {
  return coding === 'identity' ? body : packers[coding](body);
}

/** The coding of an answer of so many bytes: the client's favourite among ours, brotli before gzip where it likes both the same. */
export function contentCoding(acceptEncoding: string | undefined, bytes: number): ContentCoding {
  if (acceptEncoding === undefined || bytes < MIN_PACKED_BYTES) return 'identity';
  const weights = weightsOf(acceptEncoding);
  const weight = (coding: ContentCoding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  const best = weight('gzip') > weight('br') ? 'gzip' : 'br';
  return weight(best) > 0 && weight(best) >= plain ? best : 'identity';
}

function weightsOf(acceptEncoding: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const item of acceptEncoding.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = item.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const weight = q === undefined ? 1 : Number(q);
    weights.set(coding, Number.isNaN(weight) ? 0 : weight);
  }
  return weights;
}
