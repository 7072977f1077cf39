import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tamperWithStream } from '../../kit/tampering';
import { CliProcess, courtledger, temporaryFolders } from './cli-process';
import { simulated, writeGames } from './games-on-disk';

const folder = temporaryFolders();

/** What happened to play 50 is changed underneath. */
const falsify = (data: string, stream: string): Promise<void> =>
  tamperWithStream(join(data, 'ledger'), stream, (events) =>
    events.with(50, { ...events[50]!, data: { ...events[50]!.data, tampered: true } }),
  );

describe('verify', () => {
  it('finds nothing in what was ingested, then names what was altered, and the game', async () => {
    const data = folder();
    await courtledger(data, 'ingest', writeGames(data, [1, 2].map(simulated)));
    const sound = await courtledger(data, 'verify');
    expect(sound).toMatchObject({ code: 0, out: expect.stringMatching(/^streams +3\n[^]*nothing is wrong\n$/) });
    expect(sound.out).toContain('not checked: season tables and leaders');

    await falsify(data, 'game-sim-2');
    const { code, out } = await courtledger(data, 'verify');
    expect(code).toBe(1);
    expect(out).toMatch(/^altered: game-sim-2 @ 50 \(event [0-9a-f-]{36}\): its content is not that of its hash$/m);
    expect(out).toMatch(/\nwrong: sim-2\n$/);
    expect(await courtledger(data, 'verify', 'sim-1')).toMatchObject({ code: 0 });
    const ofGame = await courtledger(data, 'verify', 'sim-2', '--json');
    expect(ofGame.code).toBe(1);
    expect(JSON.parse(ofGame.out)).toMatchObject({ ok: false, wrong: ['sim-2'], findings: [{ revision: '50' }] });
    expect(await courtledger(data, 'verify', 'nobody')).toMatchObject({
      code: 1,
      error: 'courtledger verify: there is no game nobody\n',
    });
  });

  it('has the server that serves the data directory do it', async () => {
    const data = folder();
    await courtledger(data, 'ingest', writeGames(data, [1, 2].map(simulated)));
    await falsify(data, 'game-sim-1');
    const server = new CliProcess(['serve', '--json'], { DATA_DIR: data });
    await server.firstJson();
    const whole = await courtledger(data, 'verify', '--json');
    const one = await courtledger(data, 'verify', 'sim-2');
    server.kill('SIGTERM');
    await server.ended;
    expect(whole.code).toBe(1);
    expect(JSON.parse(whole.out)).toMatchObject({ ok: false, wrong: ['sim-1'] });
    expect(one).toMatchObject({ code: 0, out: expect.stringContaining('nothing is wrong') });
  });
});

describe('serve with a key', () => {
  it('signs with it, publishes what is public of it, and shows nothing else', async () => {
    const data = folder();
    const key = join(data, 'seal.pem');
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const server = new CliProcess(['serve', '--json'], { DATA_DIR: join(data, 'games'), SEAL_KEY: key });
    const { api } = await server.firstJson<{ api: string }>();
    const { keys } = (await (await fetch(`${new URL(api).origin}/.well-known/courtledger-keys`)).json()) as {
      keys: object[];
    };
    server.kill('SIGTERM');
    const { out, error } = await server.ended;
    const { x, d } = privateKey.export({ format: 'jwk' });
    expect(keys).toEqual([expect.objectContaining({ kty: 'OKP', crv: 'Ed25519', x })]);
    expect(JSON.stringify(keys) + out + error).not.toContain(d);

    writeFileSync(key, 'no key');
    const refused = await new CliProcess(['serve'], { DATA_DIR: data, SEAL_KEY: key }).ended;
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toBe(
      'courtledger serve: SEAL_KEY must be the path of an Ed25519 private key (PKCS#8, PEM)\n',
    );
  });
});
