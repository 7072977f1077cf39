/**
 * How often things happen in a simulated game. Our own calibration: the means of a team come out near those of 2024-25
 * (`test/property/simulator/means.property.spec.ts` holds them there). A share is a probability, 0 to 1; times are seconds.
 */
export const rates = {
  /** Seconds of game clock that a chance takes, from the shortest to the longest; the middle is the likeliest. */
  secondsPerChance: {
    halfCourt: [4, 23.5],
    fastBreak: [2, 7],
    afterOffensiveRebound: [1, 12],
    afterStoppage: [2, 15],
    /** A team that trails late fouls this soon. */
    intentionalFoul: [1, 5],
    /** From the miss to the rebound. */
    rebound: [0.5, 3],
    jumpBall: [2, 4],
  },

  /** Relative frequency of what a chance ends with. */
  chance: {
    shot: 770,
    turnover: 127,
    shootingFoul: 70,
    personalFoul: 51,
    heldBall: 2,
    kickedBall: 5,
  },

  fastBreak: {
    /** Share of possessions that become a fast break, by how the ball was won. */
    afterSteal: 0.72,
    afterDefensiveRebound: 0.22,
  },

  turnover: {
    /** Relative frequency of each kind, as the league names them. */
    kinds: {
      'bad pass': 44,
      'lost ball': 24,
      'offensive foul': 10,
      'out-of-bounds': 9,
      traveling: 5,
      backcourt: 1.5,
      '3-second violation': 1.5,
      'shot clock': 4,
      '5-second violation': 1,
    },
    /** Share of bad passes and lost balls that an opponent steals. */
    stolen: 0.83,
    /** Share of offensive fouls that are charges. */
    charge: 0.25,
  },

  shot: {
    /** Relative frequency of the places a two or a three is taken from. */
    two: { rim: 50, paint: 34, midRange: 16 },
    three: { corner: 25, aboveBreak: 75 },
    fastBreakTwo: { rim: 85, paint: 12, midRange: 3 },
    /** Share of attempts made by an average player. */
    made: { rim: 0.634, paint: 0.437, midRange: 0.4, corner: 0.37, aboveBreak: 0.338 },
    /** Added to the share made. */
    onFastBreak: 0.04,
    atHome: 0.006,
    /** Added to a team's share for one night, at most this up or down. */
    form: 0.03,
    /** Share of makes with an assist. */
    assisted: { rim: 0.58, paint: 0.48, midRange: 0.46, corner: 0.95, aboveBreak: 0.79 },
    /** Share of misses that were blocked. */
    blocked: { rim: 0.33, paint: 0.13, midRange: 0.04, corner: 0.012, aboveBreak: 0.015 },
    /** Share of makes with a foul on the shooter, who gets one free throw. */
    andOne: { rim: 0.105, paint: 0.06, midRange: 0.02, corner: 0.004, aboveBreak: 0.006 },
    /** Share of shooting fouls (without a make) on a three. */
    fouledOnThree: 0.04,
    /** Share of periods' last possessions with time for a shot at the buzzer. */
    atTheBuzzer: 0.6,
  },

  rebound: {
    /** Relative frequency of who gets a live miss. */
    after: { offense: 23, defense: 66, teamOffense: 5.4, teamDefense: 4.6 },
    /** Share of team rebounds that a loose-ball foul of the other side brought about. */
    looseBallFoul: 0.23,
  },

  foul: {
    /** Share of personal fouls away from the shot that are flagrant: two free throws and the ball. */
    flagrant: 0.012,
    /** Share of dead balls at which a technical is called. */
    technical: 0.007,
    /** Weight of a player with five fouls when the next foul is given out: he defends with care. */
    withFive: 0.25,
    /** Share of chances late in a close game on which the trailing team fouls at once. */
    intentional: 0.75,
  },

  stoppage: {
    /** Share of dead balls and of made baskets at which the team that gets the ball calls a timeout. */
    timeoutAtDeadBall: 0.09,
    timeoutAfterBasket: 0.11,
    /** Timeouts of a team in regulation, and in each overtime. */
    timeouts: 7,
    overtimeTimeouts: 2,
    delayOfGame: 0.004,
  },

  /** Seconds of the wall clock while the game clock stands. */
  pause: {
    foul: [20, 40],
    freeThrow: [12, 22],
    deadBall: [8, 20],
    timeout: [120, 180],
    technical: [30, 60],
    betweenPeriods: [130, 160],
    halfTime: [880, 960],
    beforeTipOff: [2, 6],
  },

  /** What the feed gets wrong at first. Shares of plays that could go that way; `after` counts plays entered in between. */
  feed: {
    late: 0.03,
    edited: 0.05,
    /** Share of edits that spoil what was right and are taken back: A, B, A. */
    takenBack: 0.2,
    deleted: 0.02,
    after: [1, 12],
    /** Share of play numbers that are never seen. */
    skippedNumbers: 0.15,
    /** Seconds from the play to its row. */
    delay: [1, 4],
  },
} as const;

/** From the shortest to the longest, in seconds. */
export type Span = readonly [number, number];
