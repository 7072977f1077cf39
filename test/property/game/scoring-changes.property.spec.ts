import fc from 'fast-check';
import type { PlayChange } from '../../../src/domain/corrections/play-change';
import { decide } from '../../../src/domain/game/decide/decide';
import type { GameEvent } from '../../../src/domain/game/events';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import type { Play } from '../../../src/domain/plays/play';
import { simulateGame } from '../../../src/simulator/simulate-game';

const RUNS = { numRuns: 20 };
const FIRST_INSERTED = 1_000_000_000;

interface Change {
  readonly op: PlayChange['op'];
  /** Which of the game's plays. */
  readonly nth: number;
}

const anyChanges = fc.array(
  fc.record({ op: fc.constantFrom('amend' as const, 'insert' as const, 'void' as const), nth: fc.nat(400) }),
  { minLength: 1, maxLength: 5 },
);

/** Several cases, one upon the other. */
const anyCases = fc.array(anyChanges, { minLength: 1, maxLength: 4 });

describe('an official change that is reverted', () => {
  it('leaves plays, flags and box score as they were', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), anyCases, (seed, cases) => {
        const { game, plays } = recorded(seed);
        const before = shown(game);
        const ids = cases.map((changes, at) => apply(game, { changes, plays, id: `case-${at}` }));
        for (const id of ids.toReversed()) game.advance([reverted(id, `undo-${id}`)]);
        expect(shown(game)).toStrictEqual(before);
      }),
      RUNS,
    );
  });

  it('stands again when its revert is reverted', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), anyChanges, (seed, changes) => {
        const { game, plays } = recorded(seed);
        const id = apply(game, { changes, plays, id: 'case' });
        const changed = shown(game);
        game.advance([reverted(id, 'undo')]);
        game.advance([reverted('undo', 'redo')]);
        expect(shown(game)).toStrictEqual(changed);
      }),
      RUNS,
    );
  });
});

describe('a game after official changes', () => {
  it('is the same folded event by event and from the start', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), anyCases, (seed, cases) => {
        const { game, plays, events } = recorded(seed);
        cases.forEach((changes, at) => {
          apply(game, { changes, plays, id: `case-${at}`, log: events });
          shown(game);
        });
        const again = new FoldedGame();
        again.advance(events);
        expect(shown(again)).toStrictEqual(shown(game));
      }),
      RUNS,
    );
  });
});

function recorded(seed: number): { game: FoldedGame; plays: readonly Play[]; events: GameEvent[] } {
  const { declaration, plays } = simulateGame({ seed });
  const game = new FoldedGame();
  const events: GameEvent[] = [];
  const take = (more: readonly GameEvent[]): void => {
    game.advance(more);
    events.push(...more);
  };
  take(decide({ type: 'DeclareGame', declaration }, game.state) as GameEvent[]);
  const reported = plays.map((play) => ({ play }));
  take(decide({ type: 'RecordPlays', source: 'courtledger', plays: reported }, game.state) as GameEvent[]);
  return { game, plays, events };
}

interface Case {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly plays: readonly Play[];
  readonly log?: GameEvent[];
}

function apply(game: FoldedGame, { id, changes, plays, log = [] }: Case): string {
  const event: GameEvent = {
    type: 'ScoringChanged',
    data: {
      correctionId: id,
      reasonCode: 'VIDEO_REVIEW',
      reason: 'seen again',
      requester: 'a',
      approvers: ['b'],
      changes: changes.map(({ op, nth }, at) => changeOf(op, plays[nth % plays.length]!, `${id}${at}`)),
    },
  };
  game.advance([event]);
  log.push(event);
  return id;
}

function changeOf(op: PlayChange['op'], play: Play, key: string): PlayChange {
  const { playId } = play;
  switch (op) {
    case 'void':
      return { op, playId, before: play };
    case 'amend': {
      const set = { personId: null, clock: 'PT01M00.00S' };
      const { personId: _, ...rest } = play;
      return { op, playId, set, before: play, after: { ...rest, clock: set.clock } as Play };
    }
    case 'insert':
      return { op, after: { ...play, playId: FIRST_INSERTED + numberOf(key), order: play.order + 0.5 } };
  }
}

/** Another for every insert of a game. */
function numberOf(key: string): number {
  return Number(key.replaceAll(/\D/g, ''));
}

function reverted(reverts: string, correctionId: string): GameEvent {
  return { type: 'ScoringChangeReverted', data: { correctionId, reverts } };
}

function shown(game: FoldedGame): unknown {
  return { plays: game.plays(), box: game.boxScore() };
}
