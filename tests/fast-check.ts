import fc from 'fast-check';

// The same cases in every run, so that a failure is the fault of the change at hand.
fc.configureGlobal({ seed: 20_231_019 });

export default fc;
