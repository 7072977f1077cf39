import { startServer, type TestServer } from '../../kit/server';
import { type CaseAnswer, GAME, GOLDEN_STATE, MELTON, MELTONS_FREE_THROW, Statisticians } from './a-case';

let server: TestServer;
let crew: Statisticians;
let before: string;

beforeEach(async () => {
  server = await startServer();
  crew = new Statisticians(server.url);
  before = await crew.playGame();
});
afterEach(() => server.close());

const changeOf = ({ diff }: CaseAnswer, id: number, stat: string) =>
  diff?.find((cell) => cell.id === id && cell.stat === stat);

describe('Golden State at Portland, 23 October 2024: a free throw that went in', () => {
  it('is seen before it is asked for, and nothing is recorded', async () => {
    const { status, body } = await crew.request('rita', { ...MELTONS_FREE_THROW, dryRun: true });
    expect(status).toBe(200);
    expect(body).toMatchObject({ atRevision: before, approvalsNeeded: 2, warnings: [], milestones: [] });
    expect(changeOf(body, GOLDEN_STATE, 'score')).toMatchObject({ scope: 'team', from: 139, to: 140 });
    expect(changeOf(body, MELTON, 'freeThrowsMade')).toMatchObject({ scope: 'player', from: 0, to: 1 });
    expect((await crew.boxScore(before)).revision).toBe(before);
  });

  it('is requested by one, approved by two others, and then every number has moved', async () => {
    const requested = await crew.request('rita', MELTONS_FREE_THROW);
    expect(requested.status).toBe(201);
    const { correctionId } = requested.body;
    expect(requested.body.status).toBe('requested');
    const first = (await crew.approve('ann', correctionId)).body;
    expect(first).toMatchObject({ status: 'under-review', approvals: ['ann'], approvalsNeeded: 2 });
    expect(first.revision).toBeUndefined();
    const last = (await crew.approve('bob', correctionId)).body;
    expect(last).toMatchObject({ status: 'applied', approvals: ['ann', 'bob'] });
    expect(last.diff).toEqual(requested.body.diff);
    const box = await crew.boxScore(last.revision);
    expect(box.awayTeam).toMatchObject({ score: 140, statistics: { freeThrowsMade: 24, points: 140 } });
    expect(box.homeTeam.score).toBe(104);
    const [changed] = (await crew.history()).filter(({ type }) => type === 'ScoringChanged');
    expect(changed?.data).toMatchObject({ correctionId, requester: 'rita', approvers: ['ann', 'bob'] });
  });

  it('reopens a closed game and closes it again, in one append', async () => {
    await crew.call('sam', ['POST', `/games/${GAME}/status`], { status: 'closed' });
    const { revision } = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    const tail = (await crew.history()).slice(-3);
    expect(tail.map(({ type }) => type)).toEqual(['GameReopened', 'ScoringChanged', 'GameClosed']);
    expect(tail.at(-1)?.revision).toBe(revision);
    const box = await crew.boxScore(revision);
    expect(box).toMatchObject({ status: 'closed', finality: 'amended', awayTeam: { score: 140 } });
  });

  it('can be undone, and that undone again, each by a case of its own', async () => {
    const told = async (revision?: string) => JSON.stringify((await crew.boxScore(revision)).awayTeam);
    const feed = await told(before);
    const { correctionId } = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    const revert = await crew.step('rita', correctionId, 'revert', { reason: 'The tape was of another throw.' });
    expect(revert).toMatchObject({ status: 201, body: { reverts: correctionId, status: 'requested' } });
    const undone = await crew.approvedBy(revert.body.correctionId, 'ann', 'bob');
    expect(await told(undone.revision)).toBe(feed);
    const again = await crew.step('rita', revert.body.correctionId, 'revert', { reason: 'It was this one.' });
    const redone = await crew.approvedBy(again.body.correctionId, 'ann', 'bob');
    expect((await crew.boxScore(redone.revision)).awayTeam.score).toBe(140);
    const third = await crew.step('rita', correctionId, 'revert', { reason: 'It stands, so it can be undone.' });
    expect(third.status).toBe(201);
  });
});

describe('who may decide', () => {
  it('is neither who asked nor who scored the plays, whatever the order of calls', async () => {
    const { correctionId } = (await crew.request('rita', MELTONS_FREE_THROW)).body;
    for (const [actor, kind] of [
      ['rita', 'own-request'],
      ['sam', 'own-scoring'],
      ['rita', 'own-request'],
    ] as const) {
      expect(await crew.approve(actor, correctionId)).toMatchObject({
        status: 403,
        body: { type: `/problems/${kind}` },
      });
    }
    await crew.approve('ann', correctionId);
    expect(await crew.approve('ann', correctionId)).toMatchObject({ status: 200, body: { approvals: ['ann'] } });
    expect((await crew.boxScore()).awayTeam.score).toBe(139);
  });

  it('rejects what is not right, and the request stays on record', async () => {
    const { correctionId } = (await crew.request('rita', MELTONS_FREE_THROW)).body;
    expect((await crew.step('rita', correctionId, 'reject')).status).toBe(403);
    expect((await crew.step('ann', correctionId, 'withdraw')).status).toBe(403);
    expect(await crew.step('ann', correctionId, 'reject', { comment: 'No.' })).toMatchObject({
      body: { status: 'rejected' },
    });
    expect(await crew.approve('bob', correctionId)).toMatchObject({
      status: 409,
      body: { type: '/problems/correction-settled' },
    });
    expect((await crew.boxScore()).awayTeam.score).toBe(139);
  });

  it('withdraws their own', async () => {
    const { correctionId } = (await crew.request('rita', MELTONS_FREE_THROW)).body;
    expect(await crew.step('rita', correctionId, 'withdraw')).toMatchObject({ body: { status: 'withdrawn' } });
    expect((await crew.approve('bob', correctionId)).status).toBe(409);
  });
});

describe('two cases on one play', () => {
  it('fit one after the other; the one that no longer does is given back to its requester', async () => {
    const first = (await crew.request('rita', MELTONS_FREE_THROW)).body;
    const second = (await crew.request('ron', MELTONS_FREE_THROW)).body;
    await crew.approvedBy(first.correctionId, 'ann', 'bob');
    await crew.approve('ann', second.correctionId);
    const late = await crew.approve('bob', second.correctionId);
    expect(late).toMatchObject({ status: 409, body: { type: '/problems/no-longer-fits' } });
    expect((await crew.approve('ann', second.correctionId)).body).toMatchObject({
      status: 'under-review',
      approvals: ['ann'],
    });
  });

  it('that both insert a play each get a number of their own', async () => {
    const turnover = (personId: number) => ({
      reasonCode: 'DATA_ENTRY',
      reason: 'A turnover was missed.',
      changes: [
        { op: 'insert', play: { period: 3, clock: 'PT02M00.00S', type: 'turnover', teamId: GOLDEN_STATE, personId } },
      ],
    });
    const first = (await crew.request('rita', turnover(MELTON))).body;
    const second = (await crew.request('ron', turnover(MELTON))).body;
    await crew.approvedBy(first.correctionId, 'ann');
    const { revision } = await crew.approvedBy(second.correctionId, 'ann');
    const box = await crew.boxScore(revision);
    expect(box.awayTeam.players.find(({ personId }) => personId === MELTON)?.statistics.turnovers).toBe(3);
  });
});

describe('the fast path', () => {
  const FAST = { ...MELTONS_FREE_THROW, fastPath: true };

  it('ends with the game', async () => {
    expect(await crew.request('rita', FAST)).toMatchObject({ status: 409, body: { type: '/problems/fast-path-over' } });
  });

  it('applies at once, and is audited by another', async () => {
    await crew.call('sam', ['POST', `/games/${GAME}/status`], { status: 'reopened' });
    const { status, body } = await crew.request('rita', FAST);
    expect({ status, case: body.status }).toEqual({ status: 201, case: 'applied' });
    const audit = { upheld: true, comment: 'Seen.' };
    expect((await crew.step('rita', body.correctionId, 'audit', audit)).status).toBe(403);
    expect((await crew.step('ann', body.correctionId, 'audit', audit)).body).toMatchObject({ status: 'applied' });
    expect(await crew.step('bob', body.correctionId, 'audit', audit)).toMatchObject({ status: 409 });
    const revert = await crew.step('ron', body.correctionId, 'revert', { reason: 'It was not.' });
    expect((await crew.approve('ann', revert.body.correctionId)).body).toMatchObject({ approvalsNeeded: 2 });
  });
});

it('a note is in the history and moves no number', async () => {
  const numbers = (await crew.boxScore(before)).awayTeam;
  const note = { kind: 'last-two-minute-report', text: 'A lane violation was missed.', playId: 529 };
  const { status, body } = await crew.call('lea', ['POST', `/games/${GAME}/notes`], note);
  expect(status).toBe(201);
  expect((await crew.history()).at(-1)).toMatchObject({ type: 'NoteAdded', data: note, revision: body.revision });
  expect((await crew.boxScore(body.revision)).awayTeam).toEqual(numbers);
});
