import type { GameTotalsDocument, SeasonPlace } from '../../read-models/documents/game-totals-document';
import { PLAYER_SEASONS, playerSeasonId } from '../../read-models/documents/player-season-document';
import type { GameInSeason } from '../../read-models/documents/season-document';
import { TEAM_SEASONS, teamSeasonId } from '../../read-models/documents/team-season-document';

/** What a game is to one document of a season. */
export interface SeasonChange {
  readonly model: string;
  readonly id: string;
  readonly place: SeasonPlace;
  readonly game: GameInSeason;
}

/** What a game is to every document that it is or was a part of. */
export function changesOf({
  gameId,
  revision,
  date,
  season,
  seasonType,
  teams,
  players,
  formerly,
}: GameTotalsDocument): SeasonChange[] {
  const of = { gameId, revision, date };
  return [
    ...teams.map(({ teamId, ...rest }) => changeAt({ season, seasonType, teamId }, { ...of, ...rest })),
    ...players.map(({ personId, teamId, ...rest }) =>
      changeAt({ season, seasonType, teamId, personId }, { ...of, ...rest }),
    ),
    ...formerly.map((place) => changeAt(place, { ...of, name: '' })),
  ];
}

function changeAt(place: SeasonPlace, game: GameInSeason): SeasonChange {
  const { personId } = place;
  return personId === undefined
    ? { model: TEAM_SEASONS.model, id: teamSeasonId(place), place, game }
    : { model: PLAYER_SEASONS.model, id: playerSeasonId({ ...place, personId }), place, game };
}
