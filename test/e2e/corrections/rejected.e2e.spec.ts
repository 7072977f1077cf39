import { startServer, type TestServer } from '../../kit/server';
import { DECLARATION, shot } from '../../kit/a-game';
import { Statisticians } from './a-case';

const GAME = '0022100823';
const LAVINE = 2;

let server: TestServer;
let crew: Statisticians;

beforeAll(async () => {
  server = await startServer();
  crew = new Statisticians(server.url);
  await crew.call('sam', ['PUT', `/games/${GAME}`], DECLARATION);
  const basket = shot(7, { assistPersonId: LAVINE });
  await crew.call('sam', ['POST', `/games/${GAME}/stats`], { source: 'courtledger', plays: [basket] });
});
afterAll(() => server.close());

describe('Chicago at Charlotte, 9 February 2022: an assist of Zach LaVine’s was disputed, looked at, and left as it was', () => {
  it('moves nothing, and who asked and who said no stay in the history', async () => {
    const asked = {
      reasonCode: 'TEAM_REQUEST',
      reason: 'He dribbled before he shot.',
      changes: [{ op: 'amend', playId: 7, set: { assistPersonId: null } }],
    };
    const { correctionId } = (await crew.call('club', ['POST', `/games/${GAME}/corrections`], asked)).body;
    const comment = 'One dribble, straight to the basket.';
    const rejected = await crew.step('ann', correctionId, 'reject', { comment });
    expect(rejected.body).toEqual({ correctionId, status: 'rejected' });

    const { body: plays } = await crew.call<{ items: object[] }>('club', ['GET', `/games/${GAME}/plays`]);
    expect(plays.items).toMatchObject([{ playId: 7, assistPersonId: LAVINE }]);
    const { body: history } = await crew.call<{ items: object[] }>('club', ['GET', `/games/${GAME}/history`]);
    expect(history.items.slice(-2)).toMatchObject([
      { stream: `correction-${correctionId}`, type: 'CorrectionRequested', data: { requester: 'club' } },
      { stream: `correction-${correctionId}`, type: 'CorrectionRejected', data: { reviewer: 'ann', comment } },
    ]);
  });
});
