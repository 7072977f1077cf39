/** What a player has done so far, as whole numbers that only go up. Everything else in his line is computed from them. */
export interface PlayerCounts {
  assists: number;
  steals: number;
  blocks: number;
  blocksReceived: number;
  turnovers: number;
  twoPointersMade: number;
  twoPointersAttempted: number;
  threePointersMade: number;
  threePointersAttempted: number;
  freeThrowsMade: number;
  freeThrowsAttempted: number;
  reboundsOffensive: number;
  reboundsDefensive: number;
  foulsPersonal: number;
  foulsDrawn: number;
  foulsTechnical: number;
  foulsOffensive: number;
  plus: number;
  minus: number;
  pointsFastBreak: number;
  pointsInThePaint: number;
  pointsSecondChance: number;
}

export function noPlayerCounts(): PlayerCounts {
  return {
    assists: 0,
    steals: 0,
    blocks: 0,
    blocksReceived: 0,
    turnovers: 0,
    twoPointersMade: 0,
    twoPointersAttempted: 0,
    threePointersMade: 0,
    threePointersAttempted: 0,
    freeThrowsMade: 0,
    freeThrowsAttempted: 0,
    reboundsOffensive: 0,
    reboundsDefensive: 0,
    foulsPersonal: 0,
    foulsDrawn: 0,
    foulsTechnical: 0,
    foulsOffensive: 0,
    plus: 0,
    minus: 0,
    pointsFastBreak: 0,
    pointsInThePaint: 0,
    pointsSecondChance: 0,
  };
}
