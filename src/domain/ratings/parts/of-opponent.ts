import type { Published, Rating } from '../rating';
import type { TeamRatingInput } from '../rating-input';

/** One of the Four Factors of the other team: how well this one defends. */
export function ofOpponent(name: string, factor: Rating): Rating {
  const { title, edgeCases, league, basketballReference } = factor;
  return {
    name,
    title: `Opponent’s ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    meaning: `\`${factor.name}\` of the other team. One of the Four Factors on defence.`,
    ...(edgeCases !== undefined && { edgeCases }),
    ...(league && { league: opposite(league) }),
    ...(basketballReference && { basketballReference: opposite(basketballReference) }),
  };
}

function opposite({ unit, source, team }: Published): Published {
  return {
    unit,
    source,
    ...(team && { team: { text: otherSide(team.text), of: (input) => team.of(fromOtherBench(input)) } }),
  };
}

function otherSide(text: string): string {
  return text.replaceAll(/Tm|Opp/g, (side) => (side === 'Tm' ? 'Opp' : 'Tm'));
}

function fromOtherBench({ team, opponent }: TeamRatingInput): TeamRatingInput {
  return { team: opponent, opponent: team };
}
