import { normaliseNbaLive } from '../../../src/ingestion/nba-live/normalise-nba-live';
import type { UnplacedPlay } from '../../../src/domain/game/reported-play';

type Row = Readonly<Record<string, unknown>>;

export const HOME = 1610612766;
export const AWAY = 1610612737;

/** A row of the live feed, with what every row has. */
export function liveRow(fields: Row): Row {
  return {
    actionNumber: 7,
    orderNumber: 70000,
    period: 1,
    clock: 'PT11M45.00S',
    timeActual: '2026-02-12T00:10:49.8Z',
    edited: '2026-02-12T00:11:21Z',
    teamId: HOME,
    personId: 11,
    qualifiers: [],
    scoreHome: '0',
    scoreAway: '0',
    x: null,
    y: null,
    ...fields,
  };
}

/** A row of a season line: fewer fields, and a description that is not the feed's alone to read. */
export function seasonRow(fields: Row): Row {
  const { timeActual: _, edited: __, x: ___, y: ____, ...row } = liveRow(fields);
  return row;
}

/** The one play of a row that is right. */
export function playOf(row: Row): UnplacedPlay {
  const { plays, errors } = normaliseNbaLive([row]);
  expect(errors).toStrictEqual([]);
  expect(plays).toHaveLength(1);
  return plays[0]!.play;
}

/** What the play says beyond the place and the credit that every row of this file has. */
export function contentOf(row: Row): Row {
  const {
    playId: _,
    order: __,
    period: ___,
    clock: ____,
    occurredAt: _____,
    ...content
  } = playOf(row) as unknown as Row;
  return content;
}
