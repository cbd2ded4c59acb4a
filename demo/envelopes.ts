export * from '../src/simulator/envelopes.js';
