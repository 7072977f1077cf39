import { ofOpponent } from '../parts/of-opponent';
import { freeThrowAttemptRate } from './free-throw-attempt-rate';

export const opponentFreeThrowAttemptRate = ofOpponent('opponentFreeThrowAttemptRate', freeThrowAttemptRate);
