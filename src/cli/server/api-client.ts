import { Failure } from '../failure';

/** What the API answers instead of what was asked for (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly faults: readonly { readonly pointer: string; readonly message: string }[],
    message: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** Speaks to a running server. */
export class ApiClient {
  constructor(
    /** `http://127.0.0.1:3000` */
    readonly url: string,
    private readonly actor: string,
  ) {}

  /** The same server, spoken to by another. */
  as(actor: string): ApiClient {
    return new ApiClient(this.url, actor);
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  put<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.send('PUT', path, body);
  }

  /** @param key under which the request may be sent again */
  post<Answer>(path: string, body: unknown, key?: string): Promise<Answer> {
    return this.send('POST', path, body, key);
  }

  /** @throws Problem for an answer that is none, Failure where the server does not answer */
  private async send<Answer>(method: string, path: string, body?: unknown, key?: string): Promise<Answer> {
    const response = await this.fetch(method, path, body, key);
    const text = await response.text();
    if (!response.ok) throw problemOf(response.status, text);
    return JSON.parse(text) as Answer;
  }

  private async fetch(method: string, path: string, body?: unknown, key?: string): Promise<Response> {
    const headers = {
      'x-actor': this.actor,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
    };
    try {
      return await fetch(`${this.url}/api/v1${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new Failure(`the server at ${this.url} does not answer`, { cause: error });
    }
  }
}

interface ProblemDetails {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

function problemOf(status: number, text: string): Problem {
  const { title = 'no title', detail, errors = [] } = problemDetails(text);
  return new Problem(status, title, errors, detail ?? title);
}

/** Something between us and the server may answer in its own words. */
function problemDetails(text: string): ProblemDetails {
  try {
    return JSON.parse(text) as ProblemDetails;
  } catch {
    return { title: text.slice(0, 200) };
  }
}
