import { connectMongoReadModels } from '../../src/read-models/mongo/mongo-read-models';
import { describeWithMongo } from '../servers/mongo-suite';
import { readModelsContract } from './read-models';

describeWithMongo('MongoDB', (databases) => {
  readModelsContract('mongo', databases, async () => {
    const url = databases.create();
    return {
      open: (declarations) => connectMongoReadModels(url, declarations),
      destroy: () => databases.drop(url),
    };
  });
});
