import { ofOpponent } from '../parts/of-opponent';
import { turnoverPercentage } from './turnover-percentage';

export const opponentTurnoverPercentage = ofOpponent('opponentTurnoverPercentage', turnoverPercentage);
