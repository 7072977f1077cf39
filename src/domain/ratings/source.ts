/** Where a formula is published. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

export const LEAGUE_GLOSSARY: Source = {
  title: 'NBA.com, Stats Glossary',
  url: 'https://www.nba.com/stats/help/glossary',
};

export const REFERENCE_GLOSSARY: Source = {
  title: 'Basketball-Reference, Glossary',
  url: 'https://www.basketball-reference.com/about/glossary.html',
};

export const REFERENCE_FACTORS: Source = {
  title: 'Basketball-Reference, Four Factors',
  url: 'https://www.basketball-reference.com/about/factors.html',
};

export const REFERENCE_RATINGS: Source = {
  title:
    'Basketball-Reference, Calculating Individual Offensive and Defensive Ratings (Oliver, Basketball on Paper, 2004)',
  url: 'https://www.basketball-reference.com/about/ratings.html',
};

export const REFERENCE_PER: Source = {
  title: 'Basketball-Reference, Calculating PER (Hollinger)',
  url: 'https://www.basketball-reference.com/about/per.html',
};
