import { expose } from 'comlink';
import { createRecordSession } from './session.ts';

expose(createRecordSession());
