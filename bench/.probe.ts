import { mkdtempSync, rmSync } from 'node:fs';
import { LogStorage } from '../src/ledger/embedded/log/log-storage';
import { openEmbeddedLedger } from '../src/ledger/embedded/embedded-ledger';
import { encodeRuns } from '../src/ledger/embedded/log/run-codec';
import { GameWriter } from '../src/commands/recording/game-writer';
import { simulateSlate } from '../src/simulator/simulate-slate';
import { simulateGame } from '../src/simulator/simulate-game';
import type { Ledger } from '../src/ledger/ledger';
const ctx = { actor: { id: 'bench', role: 'every' }, correlationId: '7f0d4c6e-35ab-4c53-a2ab-7e6d0c1b6f1a' };
async function main() {
  const N = 100;
  const games = Array.from({ length: N }, (_, i) => simulateGame({ seed: i + 1 }));
  console.log('plays', games.slice(0, 10).map((g) => g.plays.length).join(' '));
  for (let round = 0; round < 4; round++) {
    const calls: any[] = [];
    const dir = mkdtempSync('/tmp/bp-');
    const inner = openEmbeddedLedger(dir);
    const w = new GameWriter({ ...({} as any), append: (s: string, e: any, ev: any) => { calls.push([s, ev]); return inner.append(s, e, ev); }, readStream: (s: string, o: any) => inner.readStream(s, o) } as unknown as Ledger);
    for (const g of games) await w.execute(g.gameId, { type: 'DeclareGame', declaration: g.declaration }, ctx);
    calls.length = 0;
    let n = 0; const queue = games.map((g) => ({ id: g.gameId, plays: g.plays.slice(0, 500).map((play) => ({ play })) }));
    let t = performance.now();
    let next = 0;
    await Promise.all(Array.from({ length: 8 }, async () => { while (next < queue.length) { const q = queue[next++]!; n += q.plays.length; await w.execute(q.id, { type: 'RecordPlays', source: 'courtledger', plays: q.plays }, ctx); } }));
    const a = performance.now() - t;
    await inner.close(); rmSync(dir, { recursive: true });
    const dir2 = mkdtempSync('/tmp/bp-');
    const storage = LogStorage.open(dir2);
    let pos = 1n; let k = 0; next = 0; let bytes = 0;
    t = performance.now();
    await Promise.all(Array.from({ length: 8 }, async () => { while (next < calls.length) { const [s, ev] = calls[next++]; 
      const enc = ev.map((e: any) => ({ id: e.eventId, type: e.type, json: true, metadata: Buffer.from(JSON.stringify(e.metadata)), data: Buffer.from(JSON.stringify(e.data)) }));
      const runs = encodeRuns(s, enc); const num = k++; let rev = 3n;
      const w2 = runs.map((run) => { const r = { streamNumber: num, firstRevision: rev, position: pos, run }; rev += BigInt(run.count); pos += BigInt(run.count); bytes += run.bytes.length; return r; });
      await storage.commit(new Map([[s, num]]), w2); } }));
    const b = performance.now() - t;
    await storage.close(); rmSync(dir2, { recursive: true });
    console.log(n, 'subject', Math.round(n / a * 1000), 'bare', Math.round(n / b * 1000), 'ratio', (b / a).toFixed(3), 'bytes/ev', Math.round(bytes / n));
  }
}
void main();
