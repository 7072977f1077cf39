import { Arguments } from '../../../src/cli/arguments/arguments';
import { UsageError } from '../../../src/cli/arguments/usage-error';

const options = {
  games: { value: 'N', help: '' },
  role: { value: 'ROLE', help: '' },
  team: { value: 'ID', several: true, help: '' },
  stay: { help: '' },
} as const;
const parse = (...argv: string[]) => Arguments.parse(argv, options);

describe('Arguments', () => {
  it('are operands and options in any order', () => {
    const args = parse('a.json', '--games', '3', '--stay', 'b.json', '--json');
    expect(args.operands).toStrictEqual(['a.json', 'b.json']);
    expect(args.integer('games', [1, 30])).toBe(3);
    expect(args.flag('stay')).toBe(true);
    expect(args.flag('json')).toBe(true);
    expect(args.flag('help')).toBe(false);
    expect(args.text('role')).toBeUndefined();
  });

  it.each([[['--gmes', '3']], [['--games']], [['--stay=yes']]])('%j are refused in one line', (argv) => {
    const refused = () => parse(...argv);
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(/^[^\n]+$/);
  });

  it.each(['0', '31', '2.5', '-1', 'x', ''])("--games '%s' is out of its range", (given) => {
    expect(() => parse(`--games=${given}`).integer('games', [1, 30])).toThrow(
      '--games must be a whole number from 1 to 30',
    );
  });

  it('may be given several times', () => {
    expect(parse('--team', 'por', '--team', 'gsw').texts('team')).toStrictEqual(['por', 'gsw']);
    expect(parse().texts('team')).toStrictEqual([]);
  });

  it('names the choices', () => {
    expect(parse('--role', 'api').choice('role', ['api', 'projector'])).toBe('api');
    expect(() => parse('--role', 'both').choice('role', ['api', 'projector'])).toThrow(
      "--role must be one of api, projector, not 'both'",
    );
  });

  it('may be none but options', () => {
    expect(() => parse('x').refuseOperands()).toThrow("takes no operand, but was given 'x'");
  });
});
