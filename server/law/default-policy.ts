import { type Policy } from './types';

/**
 * The thresholds where a marketplace sets none. Confusion scores are calibrated probabilities: from 0.72 on confusion is
 * likely enough to stop the goods, below 0.45 it is not worth a person's time.
 */
export const defaultPolicy: Policy = {
  name: 'default',
  version: '1',
  blockThreshold: 0.72,
  reviewThreshold: 0.45,
};
