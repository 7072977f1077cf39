import type { ModelDeclaration } from '../read-models';
import { BOX_SCORES } from './box-score-document';
import { GAMES } from './game-document';
import { PLAYS } from './period-plays-document';
import { PLAYER_GAMES } from './player-game-document';

/** Every read model there is: an engine opens them all. */
export const MODELS: readonly ModelDeclaration[] = [GAMES, BOX_SCORES, PLAYER_GAMES, PLAYS];
