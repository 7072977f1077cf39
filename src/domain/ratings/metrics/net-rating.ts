import { difference } from '../quotient';
import type { Family, Published, Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY, type Source } from '../source';
import { defensiveRating } from './defensive-rating';
import { offensiveRating } from './offensive-rating';

export const netRating: Rating = {
  name: 'netRating',
  title: 'Net rating (NetRtg)',
  meaning: 'Offensive less defensive rating.',
  edgeCases:
    'null where one of the two is. Basketball-Reference prints it for teams; a player’s is the difference of Oliver’s two.',
  league: published('league', LEAGUE_GLOSSARY),
  basketballReference: published('basketballReference', REFERENCE_GLOSSARY),
};

function published(family: Family, source: Source): Published {
  const scored = offensiveRating[family];
  const allowed = defensiveRating[family];
  const text = 'ORtg − DRtg';
  return {
    unit: 'points per 100 possessions',
    source,
    player: { text, of: (input) => difference(scored.player.of(input), allowed.player.of(input)) },
    team: { text, of: (input) => difference(scored.team.of(input), allowed.team.of(input)) },
  };
}
