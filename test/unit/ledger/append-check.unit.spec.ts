import { checkAppend, type StreamHistory } from '../../../src/ledger/embedded/log/append-check';
import { DELETED_REVISION, type ExpectedState } from '../../../src/ledger/embedded/log/log-record';
import type { StreamState } from '../../../src/ledger/embedded/log/stream-state';

/** A stream whose events have the ids given, at positions 100, 101, … */
function streamOf(ids: string, metadata: StreamState['metadata'] = {}): [StreamState, StreamHistory] {
  const stored = Array.from(ids).map((id, n) => ({ id, revision: BigInt(n), position: BigInt(100 + n) }));
  const state = { stream: 'game-1', number: 0, last: BigInt(ids.length) - 1n, metadata };
  const history = {
    recent: (id: string) => stored.findLast((event) => event.id === id),
    from: (revision: bigint) => stored.filter((event) => event.revision >= revision),
    hasMetadata: () => Object.keys(metadata).length > 0,
  };
  return [state, history];
}

const SOFT_DELETED = { truncateBefore: DELETED_REVISION };
const write = { kind: 'write' };
const repeated = (revision: number): object => ({
  kind: 'repeated',
  revision: BigInt(revision),
  position: BigInt(100 + revision),
});
const conflict = (actual: number): object => ({ kind: 'conflict', actual: BigInt(actual) });

describe('whether an append is written', () => {
  it.each<[expected: ExpectedState, stored: string, appended: string, verdict: object]>([
    ['no-stream', '', 'a', write],
    ['no-stream', 'abc', 'ab', expect.objectContaining(repeated(1)) as object],
    ['no-stream', 'abc', 'abx', conflict(2)],
    ['no-stream', 'abc', 'abcd', conflict(2)],
    ['no-stream', 'abc', '', conflict(2)],
    [2n, 'abc', 'a', write],
    [2n, 'abc', '', write],
    [0n, 'abc', 'bc', expect.objectContaining(repeated(2)) as object],
    [0n, 'abc', 'c', conflict(2)],
    [0n, 'abc', 'bx', conflict(2)],
    [5n, 'abc', 'x', conflict(2)],
    [0n, '', 'x', conflict(-1)],
    ['any', '', 'x', write],
    ['any', 'abc', 'ac', expect.objectContaining(repeated(2)) as object],
    ['any', 'abc', 'ax', conflict(2)],
    ['any', 'abc', 'xa', write],
    ['any', 'abc', '', write],
    ['stream-exists', 'abc', 'x', write],
    ['stream-exists', 'abc', 'b', expect.objectContaining(repeated(1)) as object],
    ['stream-exists', '', 'x', conflict(-1)],
  ])('at %s, to a stream with "%s", of "%s"', (expected, stored, appended, verdict) => {
    const [state, history] = streamOf(stored);
    expect(checkAppend(state, expected, Array.from(appended), history)).toStrictEqual(verdict);
  });

  it('counts a stream with metadata only as existing', () => {
    const [state, history] = streamOf('', { maxCount: 3n });
    expect(checkAppend(state, 'stream-exists', ['x'], history)).toStrictEqual(write);
  });

  it.each<[ExpectedState, object]>([
    ['no-stream', write],
    ['any', write],
    [2n, write],
    [1n, conflict(2)],
    ['stream-exists', { kind: 'deleted' }],
  ])('goes on after a soft deletion at %s as EventStoreDB does', (expected, verdict) => {
    const [state, history] = streamOf('abc', SOFT_DELETED);
    expect(checkAppend(state, expected, ['x'], history)).toStrictEqual(verdict);
  });

  it.each<ExpectedState>(['no-stream', 'any', 'stream-exists', 2n])('refuses a tombstoned stream at %s', (expected) => {
    const [state, history] = streamOf('abc');
    expect(checkAppend({ ...state, last: DELETED_REVISION }, expected, ['a'], history)).toStrictEqual({
      kind: 'deleted',
    });
  });
});
