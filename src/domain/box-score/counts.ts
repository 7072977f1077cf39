/** What someone is credited with so far, as whole numbers that only go up: a player, or a team for what nobody of it did. */
export interface Counts {
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

export function noCounts(): Counts {
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

export function addCounts(sum: Counts, counts: Counts): void {
  sum.assists += counts.assists;
  sum.steals += counts.steals;
  sum.blocks += counts.blocks;
  sum.blocksReceived += counts.blocksReceived;
  sum.turnovers += counts.turnovers;
  sum.twoPointersMade += counts.twoPointersMade;
  sum.twoPointersAttempted += counts.twoPointersAttempted;
  sum.threePointersMade += counts.threePointersMade;
  sum.threePointersAttempted += counts.threePointersAttempted;
  sum.freeThrowsMade += counts.freeThrowsMade;
  sum.freeThrowsAttempted += counts.freeThrowsAttempted;
  sum.reboundsOffensive += counts.reboundsOffensive;
  sum.reboundsDefensive += counts.reboundsDefensive;
  sum.foulsPersonal += counts.foulsPersonal;
  sum.foulsDrawn += counts.foulsDrawn;
  sum.foulsTechnical += counts.foulsTechnical;
  sum.foulsOffensive += counts.foulsOffensive;
  sum.plus += counts.plus;
  sum.minus += counts.minus;
  sum.pointsFastBreak += counts.pointsFastBreak;
  sum.pointsInThePaint += counts.pointsInThePaint;
  sum.pointsSecondChance += counts.pointsSecondChance;
}
