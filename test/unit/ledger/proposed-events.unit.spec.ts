import { toJsonObject } from '../../../src/ledger/proposed-events';

describe('data that another writer stored', () => {
  it.each([
    [{ a: 1 }, { a: 1 }],
    [undefined, {}],
    [[1, 2], { value: [1, 2] }],
    ['text', { value: 'text' }],
    [null, { value: null }],
    [Uint8Array.from([0, 255]), { base64: 'AP8=' }],
  ])('%j reads as %j', (value, object) => {
    expect(toJsonObject(value)).toStrictEqual(object);
  });
});
