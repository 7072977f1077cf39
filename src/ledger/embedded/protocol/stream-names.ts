import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { badRequest } from './refusals';

const UUID_TEXT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function streamNameOf(identifier: StreamIdentifier | undefined): string {
  const name = Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();
  if (name === '') throw badRequest('a stream name is required');
  return name;
}

export function toStreamIdentifier(stream: string): StreamIdentifier {
  return new StreamIdentifier().setStreamName(Buffer.from(stream));
}

/** The text of a UUID in lower case, from either of its two forms. */
export function uuidOf(uuid: UUID | undefined): string {
  const text = uuid?.hasStructured() ? textOf(uuid.getStructured()) : (uuid?.getString() ?? '').toLowerCase();
  if (!UUID_TEXT.test(text)) throw badRequest(`"${text}" is not a UUID`);
  return text;
}

export function toUuid(text: string, structured: boolean): UUID {
  if (!structured) return new UUID().setString(text);
  const hex = text.replaceAll('-', '');
  const half = (digits: string): string => BigInt.asIntN(64, BigInt(`0x${digits}`)).toString();
  return new UUID().setStructured(
    new UUID.Structured().setMostSignificantBits(half(hex.slice(0, 16))).setLeastSignificantBits(half(hex.slice(16))),
  );
}

function textOf(structured: UUID.Structured | undefined): string {
  const half = (digits: string): string => BigInt.asUintN(64, BigInt(digits)).toString(16).padStart(16, '0');
  const hex = half(structured?.getMostSignificantBits() ?? '0') + half(structured?.getLeastSignificantBits() ?? '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
