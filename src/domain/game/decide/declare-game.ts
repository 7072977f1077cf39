import { canonicalJson } from '../../proof/canonical-json';
import { ruleSetFor, UnknownRules } from '../../rules/rule-sets';
import type { DecidedEvent } from '../decided-event';
import type { GameScheduled, RosterDeclared } from '../events';
import type { GameDeclaration } from '../game-declaration';
import type { GameState } from '../game-state';
import { type Fault, Refusal } from '../refusal';
import type { DeclareGame } from './command';
import { creditedPersons } from './credits';

const STARTERS = 5;

/** The first declaration schedules the game and declares both rosters; a later one only what it changes. */
export function declareGame({ declaration }: DeclareGame, state: GameState): readonly DecidedEvent[] {
  const faults = [
    ...rulesFaults(declaration),
    ...teamFaults(declaration, state),
    ...rosterFaults(declaration),
    ...removalFaults(declaration, state),
  ];
  if (faults.length > 0) throw new Refusal('rule-broken', 'the declaration breaks a rule', faults);

  const events: DecidedEvent[] = [];
  const scheduled = scheduleFrom(declaration);
  if (!same(scheduled, state.schedule)) events.push({ type: 'GameScheduled', data: scheduled });
  for (const { teamId } of [declaration.homeTeam, declaration.awayTeam]) {
    const roster = rosterFrom(declaration, teamId);
    const inferred = declaration.rosterInferred === true;
    if (same(roster, state.rosters.get(teamId)) && inferred === state.rosterInferred) continue;
    events.push({ type: 'RosterDeclared', data: roster, ...(inferred && { metadata: { rosterInferred: true } }) });
  }
  if (events.length > 0 && state.status === 'closed')
    throw new Refusal('game-closed', 'the game is closed: its rosters are settled');
  return events;
}

function scheduleFrom({ league, season, seasonType, date, homeTeam, awayTeam }: GameDeclaration): GameScheduled {
  return { league, season, seasonType, date, homeTeam, awayTeam, rules: ruleSetFor(league, season) };
}

function rosterFrom({ players }: GameDeclaration, teamId: number): RosterDeclared {
  return {
    teamId,
    players: players.filter((player) => player.teamId === teamId).map(({ teamId: _, ...player }) => player),
  };
}

function same(a: unknown, b: unknown): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b);
}

function rulesFaults({ league, season }: GameDeclaration): Fault[] {
  try {
    ruleSetFor(league, season);
    return [];
  } catch (error) {
    if (!(error instanceof UnknownRules)) throw error;
    return [{ pointer: /season/.test(error.message) ? '/season' : '/league', message: error.message }];
  }
}

function teamFaults({ homeTeam, awayTeam }: GameDeclaration, state: GameState): Fault[] {
  if (homeTeam.teamId === awayTeam.teamId)
    return [
      {
        pointer: '/awayTeam/teamId',
        message: 'teamId must not be that of the home team: a game has two different teams',
      },
    ];
  if (state.schedule === undefined || state.feed.size === 0) return [];
  const before = state.schedule;
  const settled = (side: 'homeTeam' | 'awayTeam', teamId: number): Fault[] =>
    before[side].teamId === teamId
      ? []
      : [
          {
            pointer: `/${side}/teamId`,
            message: `teamId must stay ${before[side].teamId}, now that the game has plays`,
          },
        ];
  return [...settled('homeTeam', homeTeam.teamId), ...settled('awayTeam', awayTeam.teamId)];
}

function rosterFaults({ players, homeTeam, awayTeam }: GameDeclaration): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<number>();
  const starters = new Map<number, number>();
  players.forEach(({ personId, teamId, starter }, at) => {
    const fault = (field: string, message: string): number =>
      faults.push({ pointer: `/players/${at}/${field}`, message });
    if (teamId !== homeTeam.teamId && teamId !== awayTeam.teamId)
      fault('teamId', `teamId must be a team of this game, which ${teamId} is not`);
    if (seen.has(personId)) fault('personId', `personId must be in the rosters once; ${personId} is there twice`);
    seen.add(personId);
    if (!starter) return;
    const count = (starters.get(teamId) ?? 0) + 1;
    starters.set(teamId, count);
    if (count > STARTERS) fault('starter', `starter may be true for at most ${STARTERS} players of a team`);
  });
  return faults;
}

function removalFaults({ players }: GameDeclaration, state: GameState): Fault[] {
  const declared = new Set(players.map(({ personId }) => personId));
  const missing = [...creditedPersons(state)].filter((personId) => !declared.has(personId));
  return missing.map((personId) => ({
    pointer: '/players',
    message: `players must hold ${personId}, who has a credit in this game`,
  }));
}
