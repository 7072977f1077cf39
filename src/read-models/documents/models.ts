import type { ModelDeclaration } from '../read-models';
import { BOX_SCORES } from './box-score-document';
import { CORRECTIONS } from './correction-document';
import { GAMES } from './game-document';
import { LEAGUE_SEASONS } from './league-season-document';
import { LINE_UPS } from './line-ups-document';
import { PLAYS } from './period-plays-document';
import { PLAYER_GAMES } from './player-game-document';
import { PLAYER_SEASONS } from './player-season-document';
import { POSSESSIONS } from './possessions-model';
import { SHOTS } from './shots-model';
import { TEAM_SEASONS } from './team-season-document';

/** Every read model there is: an engine opens them all. */
export const MODELS: readonly ModelDeclaration[] = [
  ...[GAMES, BOX_SCORES, PLAYER_GAMES, PLAYS],
  ...[LINE_UPS, POSSESSIONS, SHOTS],
  ...[PLAYER_SEASONS, TEAM_SEASONS, LEAGUE_SEASONS],
  CORRECTIONS,
];
