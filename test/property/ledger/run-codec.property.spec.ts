import fc from 'fast-check';
import type { LogEvent } from '../../../src/ledger/embedded/log/log-record';
import { decodeRun, encodeRuns, stampRun } from '../../../src/ledger/embedded/log/run-codec';

const bytes = fc.uint8Array({ maxLength: 300 }).map((content) => Buffer.from(content));
const event: fc.Arbitrary<LogEvent> = fc.record({
  id: fc.uuid(),
  type: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  json: fc.boolean(),
  metadata: bytes,
  data: fc.oneof(
    bytes,
    fc.nat(40_000).map((size) => Buffer.alloc(size, 7)),
  ),
});

describe('runs of events', () => {
  it('give back every event at its revision and position', () => {
    const stream = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(stream, fc.array(event, { maxLength: 150 }), fc.bigInt(0n, 2n ** 62n), (name, events, first) => {
        const runs = encodeRuns(name, events);
        let next = first;
        const records = runs.flatMap((run) => {
          stampRun(run, 123n, next);
          const decoded = decodeRun(run.bytes, next + 5n);
          next += BigInt(run.count);
          return decoded;
        });
        expect(records).toStrictEqual(
          events.map((each, n) => {
            const revision = first + BigInt(n);
            return { ...each, stream: name, created: 123n, revision, position: revision + 5n };
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});
