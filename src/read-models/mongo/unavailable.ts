import {
  MongoBulkWriteError,
  MongoClientClosedError,
  MongoError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerClosedError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
} from 'mongodb';
import { ReadModelsUnavailable } from '../errors';

const OUTAGES = [
  MongoClientClosedError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerClosedError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
];

const WRITE_CONCERN_FAILED = 64;
/** For a connection of the pool; the driver does not export its class. */
const WAITED_TOO_LONG = 'MongoWaitQueueTimeoutError';

/** Labels that the server or the driver puts on what another attempt may get through: elections, steps down, shutdowns. */
const OUTAGE_LABELS = ['RetryableWriteError', 'RetryableError', 'TransientTransactionError', 'PoolRequestedRetry'];

/** Runs an operation of the driver; an outage becomes `ReadModelsUnavailable`, a mistake stays what it is. */
export async function answered<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    if (isOutage(error)) throw new ReadModelsUnavailable(`MongoDB did not answer: ${error.message}`, { cause: error });
    throw error;
  }
}

function isOutage(error: unknown): error is Error {
  if (!(error instanceof MongoError)) return false;
  if (error instanceof MongoBulkWriteError) return isBulkOutage(error);
  if (error.name === WAITED_TOO_LONG) return true;
  return OUTAGES.some((outage) => error instanceof outage) || OUTAGE_LABELS.some((label) => error.hasErrorLabel(label));
}

/** The driver wraps what stopped a bulk; documents that a majority did not confirm in time are not durable. */
function isBulkOutage(error: MongoBulkWriteError): boolean {
  return (
    error.result.getWriteConcernError() !== undefined ||
    error.code === WRITE_CONCERN_FAILED ||
    isOutage(error.errorResponse)
  );
}
