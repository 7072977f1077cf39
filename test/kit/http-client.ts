import { ApiDescription } from './api-description';
import { exchange, type Received, type Sent } from './http-exchange';

/** Calls a server, and holds every answer to what the server says of itself. */
export class HttpClient {
  private description: Promise<ApiDescription> | undefined;

  constructor(readonly url: string) {}

  async send<Body>(sent: Sent): Promise<Received<Body>> {
    const answer = await exchange<Body>(this.url, sent);
    (await this.described()).check(sent, answer);
    return answer;
  }

  /** Asked again where it could not be had: a server under fire is away at times. */
  private described(): Promise<ApiDescription> {
    this.description ??= ApiDescription.of(this.url).catch((error: unknown) => {
      this.description = undefined;
      throw error;
    });
    return this.description;
  }
}
