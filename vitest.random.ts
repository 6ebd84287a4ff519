import fc from 'fast-check';

/**
 * Tests of random examples try the same ones in every run, so that a change is judged by what it does; `FAST_CHECK_SEED` names others, as the
 * nightly run does. A failure prints its seed, with the smallest example.
 */
const seed = Number(process.env['FAST_CHECK_SEED'] || 1);

fc.configureGlobal({ seed });
