import { DELETED_REVISION } from '../../../src/ledger/embedded/log/log-record';
import {
  SOFT_DELETED_JSON,
  isSoftDeleted,
  parseStreamMetadata,
  undeletedMetadata,
} from '../../../src/ledger/embedded/log/stream-metadata';

const parse = (json: string): object => parseStreamMetadata(Buffer.from(json));

describe('stream metadata', () => {
  it('has the settings that the log obeys', () => {
    expect(parse('{"$tb":4,"$maxCount":10,"$maxAge":3600,"$acl":{},"team":"POR"}')).toStrictEqual({
      truncateBefore: 4n,
      maxCount: 10n,
      maxAge: 3600,
    });
  });

  it.each(['', 'no JSON', '[]', 'null', '{"$tb":"4","$maxCount":-1,"$maxAge":0}', '{"$tb":1.5}'])(
    'has none in %j',
    (json) => expect(parse(json)).toStrictEqual({}),
  );

  it('tells a soft deletion, whose number is beyond what JSON numbers hold', () => {
    expect(SOFT_DELETED_JSON).toBe('{"$tb":9223372036854775807}');
    expect(parse(SOFT_DELETED_JSON)).toStrictEqual({ truncateBefore: DELETED_REVISION });
    expect(isSoftDeleted(parse(SOFT_DELETED_JSON))).toBe(true);
    expect(isSoftDeleted(parse('{"$tb":5}'))).toBe(false);
  });

  it('keeps its other keys when a deletion ends', () => {
    const deleted = Buffer.from('{"$maxCount":3,"$tb":9223372036854775807,"team":{"id":1610612757}}');
    expect(undeletedMetadata(deleted, 6n).toString()).toBe('{"$tb":6,"$maxCount":3,"team":{"id":1610612757}}');
    expect(undeletedMetadata(Buffer.from(SOFT_DELETED_JSON), 6n).toString()).toBe('{"$tb":6}');
  });
});
