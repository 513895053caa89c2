import fc from 'fast-check'

/** Property tests draw the same examples in every run; `PROPERTY_SEED=7 npx vitest run` draws others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_401) })
