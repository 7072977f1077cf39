import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { type EmbeddedLedger, openEmbeddedLedger } from '../../../src/ledger/embedded/embedded-ledger';
import { fakeSlowLedger } from '../../fakes/fake-slow-ledger';
import { DECLARATION, HARBOUR, rebound, shot } from '../../kit/a-game';
import { acting, CorrectionOffice } from '../../kit/correction-office';

const GAME = 'g';
const THREE: readonly RequestedChange[] = [{ op: 'amend', playId: 3, set: { shotValue: 3 } }];
const BY_ANOTHER: readonly RequestedChange[] = [{ op: 'amend', playId: 2, set: { personId: 12 } }];
const TURNOVER: readonly RequestedChange[] = [
  { op: 'insert', play: { type: 'turnover', period: 1, clock: 'PT09M00.00S', teamId: HARBOUR, personId: 1 } },
];

let directory: string;
let ledger: EmbeddedLedger;
let office: CorrectionOffice;
let other: CorrectionOffice;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'correction-process-'));
  ledger = openEmbeddedLedger(directory);
  office = new CorrectionOffice(ledger, GAME);
  other = new CorrectionOffice(ledger, GAME);
  await office.games.execute(GAME, { type: 'DeclareGame', declaration: DECLARATION }, acting('sam'));
  await office.report('sam', shot(1, { made: false }), rebound(2), shot(3));
});

afterEach(async () => {
  await ledger.close();
  rmSync(directory, { recursive: true });
});

async function officialChanges(): Promise<(string | undefined)[]> {
  const changes: (string | undefined)[] = [];
  for await (const { type, data } of ledger.readStream(`game-${GAME}`))
    if (type.startsWith('ScoringChange')) changes.push(data['correctionId'] as string);
  return changes;
}

describe('a process that is slow to tell a case that it was applied', () => {
  it('does not make it stand again where another one has undone it', async () => {
    const undo = async (): Promise<void> => {
      const revert = await other.revert('ron', correctionId);
      await other.approve('ann', revert.correctionId);
    };
    const slow = new CorrectionOffice(fakeSlowLedger(ledger, 'CorrectionApplied', undo), GAME);
    const { correctionId } = await slow.request('rita', { changes: BY_ANOTHER });
    const { state } = await slow.approve('ann', correctionId);
    expect(state.status).toBe('reverted');
    expect(await office.statusOf(correctionId)).toBe('reverted');
  });
});

describe('a process that finds that a case does not fit', () => {
  const MOVED = shot(3, { personId: 4 });

  it('leaves it alone where it was approved again meanwhile', async () => {
    const { correctionId } = await office.request('rita', { changes: BY_ANOTHER });
    await office.report('sam', rebound(2, { personId: 13 }));
    const again = async (): Promise<void> => {
      await expect(other.approve('ann', correctionId)).rejects.toThrow('returned');
      await office.report('sam', rebound(2));
      await other.onlyApprove('bob', correctionId);
    };
    const slow = new CorrectionOffice(fakeSlowLedger(ledger, 'CorrectionReturned', again), GAME);
    await office.onlyApprove('ann', correctionId);
    await expect(slow.settle(correctionId)).rejects.toThrow('returned');
    expect((await office.settle(correctionId)).state).toMatchObject({ status: 'applied', approvals: ['bob'] });
  });

  it('says that it is applied where another one was faster', async () => {
    const { correctionId } = await office.request('rita', { changes: BY_ANOTHER });
    await office.report('sam', rebound(2, { personId: 13 }));
    const apply = async (): Promise<void> => {
      await office.report('sam', rebound(2));
      await other.onlyApply(correctionId);
    };
    const slow = new CorrectionOffice(fakeSlowLedger(ledger, 'CorrectionReturned', apply), GAME);
    await office.onlyApprove('ann', correctionId);
    expect((await slow.settle(correctionId)).state.status).toBe('applied');
    expect(await officialChanges()).toEqual([correctionId]);
  });

  it('tells whoever has just approved it', async () => {
    const { correctionId } = await office.request('rita', { changes: THREE });
    await office.approve('ann', correctionId);
    await office.report('sam', MOVED);
    const settle = office.process.settle.bind(office.process);
    jest.spyOn(office.process, 'settle').mockImplementationOnce(async (...settling) => {
      await expect(other.settle(correctionId)).rejects.toThrow('returned');
      return settle(...settling);
    });
    await expect(office.approve('bob', correctionId)).rejects.toMatchObject({ kind: 'no-longer-fits' });
    expect(await office.statusOf(correctionId)).toBe('requested');
  });
});

describe('a case whose approvals have lapsed', () => {
  it('is told by whoever looks at it next that its game has it all the same', async () => {
    const { correctionId } = await office.request('rita', { changes: BY_ANOTHER });
    await office.onlyApprove('ann', correctionId);
    await office.onlyApply(correctionId);
    const returning = { type: 'ReturnCorrection', reason: 'it did not fit', returns: 0 } as const;
    await office.cases.execute(correctionId, returning, acting('bob'));
    expect((await office.settle(correctionId)).state.status).toBe('applied');
  });
});

describe('an approval that another process has carried out', () => {
  it('is answered with the revision of the game', async () => {
    const { correctionId } = await office.request('rita', { changes: BY_ANOTHER });
    await office.onlyApprove('ann', correctionId);
    await other.settle(correctionId);
    const { state, revision } = await office.approve('ann', correctionId);
    expect({ status: state.status, revision }).toEqual({
      status: 'applied',
      revision: (await office.games.read(GAME)).revision,
    });
  });
});

describe('who has scored a play', () => {
  it('does not approve its change by approving first and scoring afterwards', async () => {
    const { correctionId } = await office.request('rita', { changes: THREE });
    await office.approve('bob', correctionId);
    await office.report('bob', shot(3, { personId: 4 }));
    await office.report('bob', shot(3));
    await expect(office.approve('ann', correctionId)).rejects.toMatchObject({ kind: 'no-longer-fits' });
    expect(await office.cases.read(correctionId)).toMatchObject({ status: 'requested', approvals: [] });
    await expect(office.approve('bob', correctionId)).rejects.toMatchObject({ kind: 'own-scoring' });
  });

  it('is not who had another play inserted, which was applied under the number meant for this one', async () => {
    const [first, second] = [
      await office.request('rita', { changes: TURNOVER }),
      await office.request('ron', { changes: TURNOVER }),
    ];
    await office.approve('ann', first.correctionId);
    expect((await office.approve('rita', second.correctionId)).state.status).toBe('applied');
  });
});

describe('one request under its key', () => {
  const keyed = { changes: BY_ANOTHER, key: 'melton' };

  it('sent to two processes at once is one case, and answered alike', async () => {
    const slow = new CorrectionOffice(
      fakeSlowLedger(ledger, 'CorrectionRequested', async () => {
        await office.report('sam', rebound(2, { personId: 13 }));
        first = await other.request('rita', keyed);
      }),
      GAME,
    );
    let first: unknown;
    expect(await slow.request('rita', keyed)).toEqual(first);
  });

  it('on the fast path is applied before it is answered, though a crash came between', async () => {
    const fast = { ...keyed, fastPath: true };
    const dying = fakeSlowLedger(ledger, 'ScoringChanged', () => Promise.reject(new Error('killed')));
    await expect(new CorrectionOffice(dying, GAME).request('rita', fast)).rejects.toThrow('killed');
    const { correctionId, status } = await office.request('rita', fast);
    expect(status).toBe('applied');
    expect(await officialChanges()).toEqual([correctionId]);
  });
});
