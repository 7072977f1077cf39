import { FORMULA_VERSION } from '../../../src/domain/formula-version';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { RecordedGame } from '../../../src/domain/game/recorded-game';
import { DECLARATION, declared, shot } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';

const [first, ...others] = DECLARATION.players;
const RENAMED = { ...DECLARATION, players: [{ ...first!, name: 'Married Name' }, ...others] };
const COMMANDS: readonly GameCommand[] = [
  { type: 'DeclareGame', declaration: DECLARATION },
  { type: 'RecordPlays', source: 'courtledger', plays: [{ play: shot(1) }] },
  { type: 'DeclareGame', declaration: RENAMED },
];
const EVENTS = recordedStream('g', COMMANDS);
const LAST = EVENTS.at(-1)!;

async function* streamed(): AsyncGenerator<(typeof EVENTS)[number]> {
  yield* EVENTS;
}

describe('a game as its stream has it', () => {
  it('is where its last event left it', () => {
    const game = new RecordedGame('g');
    expect(game).toMatchObject({ hash: '', formulaVersion: 0 });
    game.advance(EVENTS);
    expect(game.standing).toMatchObject({ status: 'started', revision: LAST.revision });
    expect(game).toMatchObject({ hash: LAST.metadata['hash'], formulaVersion: FORMULA_VERSION });
    expect(game.folded.boxScore().home.score).toBe(2);
  });

  it('knows everyone by the name that was declared last', () => {
    const game = new RecordedGame('g');
    game.advance(EVENTS);
    expect([game.names.size, game.names.get(1), game.names.get(11)]).toStrictEqual([14, 'Married Name', 'Player 11']);
  });

  it('takes each event once, however it is delivered', () => {
    const game = new RecordedGame('g');
    expect(game.advance(EVENTS.slice(0, 4)).map(({ revision }) => revision)).toStrictEqual([0n, 1n, 2n, 3n]);
    expect(game.advance(EVENTS.slice(0, 4))).toStrictEqual([]);
    expect(game.advance(EVENTS.slice(2)).map(({ event }) => event.type)).toStrictEqual([
      'PlayRecorded',
      'RosterDeclared',
    ]);
    expect(game.folded.state.length).toBe(EVENTS.length);
  });

  it('does not go on over a gap', () => {
    const game = new RecordedGame('g');
    game.advance(EVENTS.slice(0, 2));
    expect(() => game.advance(EVENTS.slice(3))).toThrow('game g: revision 3 where 2 is due');
  });

  it('is read whole, or up to the first event that no longer belongs', async () => {
    expect((await RecordedGame.from('g', streamed())).standing.revision).toBe(LAST.revision);
    const earlier = await RecordedGame.from('g', streamed(), ({ revision }) => revision !== 3n);
    expect(earlier).toMatchObject({ gameId: 'g', standing: { revision: 2n } });
    expect(earlier.folded.state.rosters.size).toBe(declared().length - 1);
  });

  it('is seen as of a clock, and itself stays whole', () => {
    const game = new RecordedGame('g');
    game.advance(EVENTS);
    expect(game.seen({ at: { period: 1, clock: 'PT11M00.00S' } }).boxScore().home.score).toBe(0);
    expect(game.folded.boxScore().home.score).toBe(2);
  });
});
