import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { run } from '../../../src/cli/run';
import { version } from '../../../src/cli/version';
import { FakeChannel } from '../../fakes/fake-channel';

const courtledger = async (...argv: string[]) => {
  const terminal = { out: new FakeChannel(false), error: new FakeChannel(false) };
  const environment = { DATA_DIR: join(tmpdir(), 'courtledger-has-no-such-folder') };
  const code = await run({ argv, terminal, environment });
  return { code, out: terminal.out.text, error: terminal.error.text };
};

describe('courtledger', () => {
  it.each([['--help'], ['help'], []])('%s lists the verbs', async (...argv) => {
    const { code, out } = await courtledger(...argv);
    expect(code).toBe(0);
    for (const verb of ['serve', 'demo', 'ingest', 'box', 'rebuild', 'node'])
      expect(out).toMatch(new RegExp(`^  ${verb} .*`, 'm'));
  });

  it.each(['serve', 'demo', 'ingest', 'box', 'rebuild', 'node'])('%s --help tells how it is used', async (verb) => {
    const help = await courtledger(verb, '--help');
    expect(help).toMatchObject({ code: 0, error: '' });
    expect(help.out).toMatch(new RegExp(`^usage: courtledger ${verb}`));
    expect(help.out).toContain('--json');
    expect(await courtledger('help', verb)).toStrictEqual(help);
  });

  it('knows its version', async () => {
    expect(await courtledger('--version')).toStrictEqual({ code: 0, out: `${version()}\n`, error: '' });
    expect(version()).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each([
    [['dribble'], "there is no verb 'dribble'"],
    [['ingest'], 'names no file'],
    [['ingest', '--actr', 'x', 'a.json'], "Unknown option '--actr'"],
    [['box'], 'takes the id of one game'],
    [['box', '1', '2'], 'takes the id of one game'],
    [['demo', '--games', '99'], '--games must be a whole number from 1 to'],
    [['demo', '--stay', '--exit'], 'can either --stay or --exit'],
    [['rebuild', 'now'], "takes no operand, but was given 'now'"],
    [['demo', 'now'], "takes no operand, but was given 'now'"],
    [['serve', '--role', 'both'], '--role must be one of api, projector'],
    [['serve', '--role', 'api'], '--role api needs EVENTSTORE_URL'],
    [['node', '--host', '0.0.0.0'], 'refuses to listen on 0.0.0.0'],
    [['node', '--port', '70000'], '--port must be a whole number from 0 to 65535'],
  ])('%j is wrong usage, said in one line', async (argv, message) => {
    const { code, out, error } = await courtledger(...argv);
    expect({ code, out }).toStrictEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).toMatch(/^courtledger[^\n]*--help'\)\n$/);
  });

  it.each([
    [['ingest', 'missing.json'], 'courtledger ingest: there is no file missing.json\n'],
    [['ingest', '.'], 'courtledger ingest: . is no file\n'],
    [
      ['box', '1'],
      /^courtledger box: there is no data directory \S+courtledger-has-no-such-folder: ingest a game first, or set DATA_DIR\n$/,
    ],
  ])('%j fails in one line', async (argv, message) => {
    const { code, out, error } = await courtledger(...argv);
    expect({ code, out }).toStrictEqual({ code: 1, out: '' });
    expect(error).toMatch(message);
  });
});
