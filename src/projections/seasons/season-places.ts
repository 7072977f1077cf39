import type { GameEvent, GameScheduled, RosterDeclared } from '../../domain/game/events';
import type { SeasonPlace } from '../../read-models/documents/season-document';

/** Whose seasons a game is a part of, and was: noted event by event, so that a game that moves takes away what it added, however events are batched. */
export class SeasonPlaces {
  private schedule: GameScheduled | undefined;
  private readonly rosters = new Map<number, RosterDeclared['players']>();
  private current = new Map<string, SeasonPlace>();
  private readonly ever = new Map<string, SeasonPlace>();
  /** In the order in which they were first declared. */
  formerly: readonly SeasonPlace[] = [];

  note(event: GameEvent): void {
    if (event.type === 'GameScheduled') this.schedule = event.data;
    else if (event.type === 'RosterDeclared') this.rosters.set(event.data.teamId, event.data.players);
    else return;
    if (!this.schedule) return;
    this.current = new Map(this.placesIn(this.schedule).map((place) => [keyOf(place), place]));
    for (const [key, place] of this.current) this.ever.set(key, place);
    this.formerly = [...this.ever].filter(([key]) => !this.current.has(key)).map(([, place]) => place);
  }

  private placesIn({ season, seasonType, homeTeam, awayTeam }: GameScheduled): SeasonPlace[] {
    return [homeTeam, awayTeam].flatMap(({ teamId }) => {
      const team = { season, seasonType, teamId };
      return [team, ...(this.rosters.get(teamId) ?? []).map(({ personId }) => ({ ...team, personId }))];
    });
  }
}

function keyOf({ season, seasonType, teamId, personId }: SeasonPlace): string {
  return [season, teamId, personId, seasonType].join(':');
}
