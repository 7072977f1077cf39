import { scorersOf } from '../../../src/domain/corrections/case/scorers';
import type { StoredEvent } from '../../../src/domain/game/upcast';
import { shot } from '../../kit/a-game';

const by = (id: string | undefined, more: object = {}) => ({ ...(id !== undefined && { actor: { id } }), ...more });
const recorded = (metadata: object, playId = 1): StoredEvent => ({
  ...{ type: 'PlayRecorded', data: { play: shot(playId) }, metadata: { ...metadata } },
});
const amended = (metadata: object): StoredEvent => ({ ...recorded(metadata), type: 'PlayAmended' });
const voided = (metadata: object): StoredEvent => ({
  type: 'PlayVoided',
  data: { playId: 1 },
  metadata: { ...metadata },
});
const changed = (playId: number): StoredEvent => ({
  type: 'ScoringChanged',
  data: { requester: 'rita', changes: [{ op: 'void', playId, before: shot(playId) }] },
  metadata: by('courtledger', { source: 'nba-live' }),
});

describe('who has scored a play', () => {
  it.each([
    ['who recorded it', [recorded(by('sam'))], ['sam']],
    ['who amended it', [recorded(by('sam')), amended(by('tom'))], ['sam', 'tom']],
    ['who voided it', [voided(by('tom'))], ['tom']],
    ['who had it changed officially, whoever carried that out', [changed(1)], ['rita']],
    ['whoever did so in our own format', [recorded(by('sam', { source: 'courtledger' }))], ['sam']],
    ['nobody twice', [recorded(by('sam')), amended(by('sam'))], ['sam']],
    ['not who scored others', [recorded(by('sam'), 2), changed(3)], []],
    ['one who did that too', [recorded(by('sam'), 2), recorded(by('sam'))], ['sam']],
    ['not who passes on the live feed', [recorded(by('feed', { source: 'nba-live' }))], []],
    ['not who passes on the play-by-play', [amended(by('feed', { source: 'stats-v3' }))], []],
    ['not the command line', [recorded(by('cli', { source: 'cli' }))], []],
    [
      'not who passes on a feed through something else',
      [recorded(by('ops', { source: 'import', feed: 'stats-v3' }))],
      [],
    ],
    ['not who nobody knows', [recorded(by(undefined))], []],
    ['not who ended the game', [{ type: 'GameCompleted', data: {}, metadata: by('sam') }], []],
    ['not who wrote a note on it', [{ type: 'NoteAdded', data: { playId: 1 }, metadata: by('sam') }], []],
  ])('is %s', (_, events, scorers) => expect([...scorersOf(new Set([1, 7]), events)]).toStrictEqual(scorers));
});
