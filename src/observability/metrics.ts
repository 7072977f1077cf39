import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Every metric of ours, each with its meaning and its unit, beside those of the process. */
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Histogram({
    name: 'courtledger_http_request_duration_seconds',
    help: 'Time from a request’s first byte to its answer’s last, in seconds, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly unpackedBytes = new Counter({
    name: 'courtledger_http_unpacked_bytes_total',
    help: 'Bytes that packed request bodies became, those of refused ones included.',
    registers: [this.registry],
  });

  readonly plays = new Counter({
    name: 'courtledger_plays_total',
    help: 'Plays in requests, by effect: recorded, amended, voided, or unchanged.',
    labelNames: ['effect'],
    registers: [this.registry],
  });

  readonly acceptedToReadable = new Histogram({
    name: 'courtledger_accepted_to_readable_seconds',
    help: 'Time from an event’s recordedAt until its effect can be read in its game, in seconds.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
    registers: [this.registry],
  });

  readonly projectionLag = new Gauge({
    name: 'courtledger_projection_lag_seconds',
    help: 'Age of the oldest event that is not yet in the documents of games, seasons or corrections, in seconds; 0 when there is none.',
    labelNames: ['projection'],
    registers: [this.registry],
  });

  readonly quarantinedGames = new Gauge({
    name: 'courtledger_quarantined_games',
    help: 'Games that the projector of this process can’t fold.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
