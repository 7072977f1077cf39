import fc from 'fast-check';

/** Whether a change of the code is noticed must not depend on chance, nor take minutes: every property tries the same examples, for a second at most. */
fc.configureGlobal({ seed: 1 });
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(1_000));
