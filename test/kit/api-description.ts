import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { isRecord } from '../../src/ingestion/record';
import { exchange, type Received } from './http-exchange';

interface Content {
  readonly examples?: object;
}

interface Operation {
  readonly responses: Readonly<Record<number, { readonly content?: Readonly<Record<string, Content>> }>>;
}

/** An OpenAPI document, as far as answers are held to it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** What a path that is not described may answer: that it is none. */
const PROBLEM = '/components/schemas/Problem';

/** What a server says of its own API, to hold its answers to. */
export class ApiDescription {
  private readonly ajv = new Ajv({ strict: false, allErrors: true });

  constructor(private readonly document: ApiDocument) {
    addFormats(this.ajv);
    this.ajv.addSchema(closed(document) as object, 'api');
  }

  static async of(url: string): Promise<ApiDescription> {
    const { body } = await exchange<ApiDocument>(url, { method: 'GET', path: '/docs-json' });
    return new ApiDescription(body);
  }

  /** @throws Error where the answer is not one that the description foretells, to the last field */
  check({ method, path }: { method: string; path: string }, answer: Received<unknown>): void {
    const fault = this.faultOf(method, path.split('?', 1)[0] as string, answer);
    if (fault === undefined) return;
    const body = JSON.stringify(answer.body).slice(0, 1000);
    throw new Error(`${method} ${path} answered ${answer.status} against its description: ${fault}\n${body}`);
  }

  private faultOf(method: string, path: string, answer: Received<unknown>): string | undefined {
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
    const template = Object.keys(this.document.paths).find((each) => fits(each, path));
    const operation = template === undefined ? undefined : this.document.paths[template]?.[verb];
    if (template === undefined || operation === undefined) return this.undescribedFault(method, answer);
    const response = operation.responses[answer.status];
    if (response === undefined) return 'its status is not described';
    const schemas = ['paths', template, verb, 'responses', String(answer.status), 'content'];
    return this.bodyFault(answer, method === 'HEAD' ? {} : (response.content ?? {}), schemas);
  }

  private bodyFault(
    answer: Received<unknown>,
    contents: Readonly<Record<string, Content>>,
    place: readonly string[],
  ): string | undefined {
    if (Object.keys(contents).length === 0) return answer.bytes.length > 0 ? 'it has a body' : undefined;
    const media = mediaTypeOf(answer);
    const content = contents[media];
    if (content === undefined) return `its media type ${media} is not described`;
    return kindFault(answer, content) ?? this.schemaFault(pointer(...place, media, 'schema'), answer.body);
  }

  private undescribedFault(method: string, answer: Received<unknown>): string | undefined {
    if (answer.status < 400) return 'neither its path nor its method is described';
    if (method === 'HEAD') return undefined;
    return mediaTypeOf(answer) === 'application/problem+json' ? this.schemaFault(PROBLEM, answer.body) : 'no problem';
  }

  private schemaFault(schema: string, body: unknown): string | undefined {
    const validate = this.ajv.getSchema(`api#${schema}`);
    if (validate === undefined) return `there is no schema at ${schema}`;
    return validate(body) ? undefined : this.ajv.errorsText(validate.errors);
  }
}

function fits(template: string, path: string): boolean {
  const pattern = template.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/** A problem is of the status that it names, and of a kind that the description gives an example of. */
function kindFault({ status, body }: Received<unknown>, { examples }: Content): string | undefined {
  if (status < 400 || !isRecord(body)) return undefined;
  if (body['status'] !== status) return `its body says ${String(body['status'])}`;
  const known = Object.keys(examples ?? {}).some((kind) => body['type'] === `/problems/${kind}`);
  return known ? undefined : `its type ${String(body['type'])} is not described`;
}

function mediaTypeOf({ headers }: Received<unknown>): string {
  return (headers['content-type'] ?? 'none').split(';', 1)[0] as string;
}

function pointer(...parts: readonly string[]): string {
  const escaped = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  return `/${escaped.join('/')}`;
}

/** The same with no object open that says which fields it has: an answer may have no field that nobody described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isRecord(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  return value['type'] === 'object' && isRecord(value['properties'])
    ? { additionalProperties: false, ...inside }
    : inside;
}
