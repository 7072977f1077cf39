import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** The options of a verb by their long names. */
export type Options = Readonly<Record<string, Option>>;

export interface Option {
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  /** May be given several times. */
  readonly several?: true;
  readonly help: string;
}

/** Every verb has these. */
export const COMMON_OPTIONS: Options = {
  json: { help: 'print the result as JSON' },
  help: { help: 'print this help' },
};

/** What stands behind the verb on the command line. */
export class Arguments {
  private constructor(
    /** In the order given. */
    readonly operands: readonly string[],
    private readonly values: Readonly<Record<string, unknown>>,
  ) {}

  /** @throws UsageError for an unknown option, a missing value, or a value for a switch */
  static parse(args: readonly string[], options: Options): Arguments {
    const config = Object.fromEntries(
      Object.entries({ ...options, ...COMMON_OPTIONS }).map(([name, { value, several = false }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple: several } as const,
      ]),
    );
    try {
      const { positionals, values } = parseArgs({ args: [...args], options: config, allowPositionals: true });
      return new Arguments(positionals, values);
    } catch (error) {
      throw new UsageError(firstSentence((error as Error).message));
    }
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** In the order given. */
  texts(name: string): readonly string[] {
    const values = this.values[name];
    return Array.isArray(values) ? (values as string[]) : [];
  }

  /** @throws UsageError when it is given and is no whole number in the range, both ends included */
  integer(name: string, [low, high]: readonly [low: number, high: number]): number | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    const number = Number(given);
    if (!/^\d+$/.test(given) || number < low || number > high) {
      throw new UsageError(`--${name} must be a whole number from ${low} to ${high}, not '${given}'`);
    }
    return number;
  }

  /** @throws UsageError when it is given and is none of `choices` */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    const chosen = choices.find((choice) => choice === given);
    if (chosen === undefined) throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not '${given}'`);
    return chosen;
  }

  /** @throws UsageError, which says `takes`, when there is none or more than one */
  one(takes: string): string {
    const [operand, ...more] = this.operands;
    if (operand === undefined || more.length > 0) throw new UsageError(takes);
    return operand;
  }

  /** @throws UsageError when there are any */
  refuseOperands(): void {
    if (this.operands.length > 0) throw new UsageError(`takes no operand, but was given '${this.operands.join(' ')}'`);
  }
}

/** Node adds advice on how to pass operands that begin with a dash, over several lines. */
function firstSentence(message: string): string {
  return (message.split(/\. |\n/)[0] ?? message).replace(/\.$/, '');
}
