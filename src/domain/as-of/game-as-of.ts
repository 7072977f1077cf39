import type { BoxScore } from '../box-score/box-score';
import type { Window } from '../box-score/window';
import type { Formulas } from '../formula-version';
import type { FoldedGame } from '../game/folded-game';
import type { GameScheduled } from '../game/events';
import { flagsByPlay, type PlayRow, playRow } from '../game/play-row';
import type { RecordedGame } from '../game/recorded-game';
import type { GameMoment } from '../plays/game-moment';
import { rateBoxScore } from '../ratings/rated-box-score';
import { ruleSetNamed } from '../rules/rule-sets';
import { boxScoreBody } from './box-score-body';
import { foldWindow, type WindowedGame } from './fold-window';
import { type GameHead, gameHead } from './game-head';
import { nameBoxScore, type NamedBoxScore } from './named-box-score';

/** How a game is asked for, once it is known up to where its stream is read. */
export interface Seen {
  readonly formulas: Formulas;
  /** As of the end of what is known, where it is absent. */
  readonly at?: GameMoment;
  /** Where one was asked for, ISO 8601 UTC with milliseconds. */
  readonly timestamp?: string;
}

/** A game as of a moment: as known then, by the game clock, or both. */
export class GameAsOf {
  readonly folded: FoldedGame;

  /** @param known up to the last event that was known then; one that was scheduled */
  constructor(
    readonly known: RecordedGame,
    private readonly seen: Seen,
  ) {
    const { formulas, at } = seen;
    this.folded = known.seen({ formulas, ...(at && { at }) });
  }

  get formulas(): Formulas {
    return this.seen.formulas;
  }

  get head(): GameHead {
    const { known, seen } = this;
    const { gameId, standing } = known;
    const asked = { ...seen.at, ...(seen.timestamp !== undefined && { timestamp: seen.timestamp }) };
    return gameHead({ gameId, ...standing, formulaVersion: seen.formulas.version }, asked);
  }

  /** The box score, or that of a stretch of what counts. */
  boxScore(window: Window = 'game'): NamedBoxScore {
    const { homeTeam, awayTeam } = this.schedule;
    const { folded } = this;
    const { names } = this.known;
    const box = nameBoxScore(rateBoxScore(folded.boxScore(), folded.totals()), { homeTeam, awayTeam, names });
    return window === 'game' ? box : foldWindow(window, box, this.windowed);
  }

  /** The game whose windows are asked for. */
  get windowed(): WindowedGame {
    const { completed } = this.folded;
    return { rules: ruleSetNamed(this.schedule.rules, this.formulas), completed, plays: this.folded.plays() };
  }

  /** Every cell that these formulas have, for comparison. */
  countedAndRated(): BoxScore {
    const box = this.folded.boxScore();
    return this.formulas.ratings ? rateBoxScore(box, this.folded.totals()) : box;
  }

  /** The plays that stood and that count. */
  playRows(): readonly PlayRow[] {
    const { folded, known } = this;
    const flagged = flagsByPlay(folded.flags());
    return folded.plays().map((play) => playRow(play, known.names, flagged.get(play.play.playId) ?? []));
  }

  /** The whole answer. */
  boxScoreAnswer(window?: Window): object {
    return boxScoreBody(this.head, this.boxScore(window), this.seen.formulas.ratings);
  }

  private get schedule(): GameScheduled {
    return this.folded.state.schedule as GameScheduled;
  }
}
