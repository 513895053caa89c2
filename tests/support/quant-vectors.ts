/**
 * Published figures for the formulas of the quantities, grouped by formula. A figure counts as reproduced within its
 * tolerance; where a source prints rounded figures, the tolerance is what rounding leaves.
 */

/** Time without service: the SRE availability table (Google SRE book, appendix A), the error budget of 43.2 minutes
 * (Google Cloud, CRE life lessons), and a composite of three nines thrice (calculatorlib.com, composite SLA). */
export const downtimes = [
  { id: 'nines-0.9-year', availability: 0.9, hours: 8760, perHour: 1 / 24, expected: 36.5, tolerance: 0.05 },
  {
    id: 'nines-0.99-year',
    availability: 0.99,
    hours: 8760,
    perHour: 1 / 24,
    expected: 3.65,
    tolerance: 0.005,
  },
  {
    id: 'nines-0.995-year',
    availability: 0.995,
    hours: 8760,
    perHour: 1 / 24,
    expected: 1.83,
    tolerance: 0.006,
  },
  { id: 'nines-0.999-year', availability: 0.999, hours: 8760, perHour: 1, expected: 8.76, tolerance: 0.005 },
  {
    id: 'nines-0.9999-year',
    availability: 0.9999,
    hours: 8760,
    perHour: 60,
    expected: 52.6,
    tolerance: 0.05,
  },
  {
    id: 'nines-0.99999-year',
    availability: 0.99999,
    hours: 8760,
    perHour: 60,
    expected: 5.26,
    tolerance: 0.005,
  },
  { id: 'nines-0.999-month', availability: 0.999, hours: 720, perHour: 60, expected: 43.2, tolerance: 0.05 },
  {
    id: 'nines-0.9999-month',
    availability: 0.9999,
    hours: 720,
    perHour: 60,
    expected: 4.32,
    tolerance: 0.005,
  },
  {
    id: 'nines-0.99999-month',
    availability: 0.99999,
    hours: 720,
    perHour: 3600,
    expected: 25.9,
    tolerance: 0.05,
  },
  { id: 'nines-0.999-week', availability: 0.999, hours: 168, perHour: 60, expected: 10.1, tolerance: 0.05 },
  {
    id: 'nines-0.9999-week',
    availability: 0.9999,
    hours: 168,
    perHour: 3600,
    expected: 60.5,
    tolerance: 0.05,
  },
  { id: 'nines-0.999-day', availability: 0.999, hours: 24, perHour: 60, expected: 1.44, tolerance: 0.005 },
  {
    id: 'error-budget-999-30d',
    availability: 0.999,
    hours: 720,
    perHour: 60,
    expected: 43.2,
    tolerance: 1e-9,
  },
  {
    id: 'series-downtime',
    availability: 0.997002999,
    hours: 8766,
    perHour: 1,
    expected: 26.26,
    tolerance: 0.02,
  },
] as const

/** Parts that are all needed: calculatorlib.com, composite SLA. */
export const serial = [
  { id: 'series-3x999', parts: [0.999, 0.999, 0.999], expected: 0.997002999, tolerance: 1e-12 },
  { id: 'series-2x9995', parts: [0.9995, 0.9995], expected: 0.99900025, tolerance: 1e-12 },
] as const

/** Parts of which one is enough, by definition. */
export const redundant = [
  { id: 'parallel-definition', parts: [0.99, 0.99], expected: 0.9999, tolerance: 1e-12 },
] as const

/** M/M/c: qsmmm of the Octave queueing toolbox (github.com/mmarzolla/queueing), and the eye clinic of Gross & Harris. */
export const queues = [
  {
    id: 'mmc-eth-2',
    arrivals: 9,
    rate: 5,
    servers: 2,
    expected: { queueLength: 7.674, meanTime: 1.053 },
    tolerance: 0.001,
  },
  {
    id: 'mmc-eth-4',
    arrivals: 9,
    rate: 5,
    servers: 4,
    expected: { queueLength: 0.105, meanTime: 0.212 },
    tolerance: 0.001,
  },
  {
    id: 'mmc-eye-clinic',
    arrivals: 6,
    rate: 3,
    servers: 3,
    expected: { utilisation: 0.6666666666666666, idle: 0.1111111111111111, queueLength: 0.8888888888888888 },
    tolerance: 1e-9,
  },
] as const

/**
 * Throughput of a router measured at 1 to 32 workers and the law fitted to it: usl4j (github.com/codahale/usl4j), data
 * from Schwartz, Practical Scalability Analysis with the Universal Scalability Law. Agreement asked: 0.02 percent.
 */
export const fitted = {
  measured: [
    [1, 955.16],
    [2, 1878.91],
    [3, 2688.01],
    [4, 3548.68],
    [5, 4315.54],
    [6, 5130.43],
    [7, 5931.37],
    [8, 6531.08],
    [9, 7219.8],
    [10, 7867.61],
    [11, 8278.71],
    [12, 8646.7],
    [13, 9047.84],
    [14, 9426.55],
    [15, 9645.37],
    [16, 9897.24],
    [17, 10097.6],
    [18, 10240.5],
    [19, 10532.39],
    [20, 10798.52],
    [21, 11151.43],
    [22, 11518.63],
    [23, 11806],
    [24, 12089.37],
    [25, 12075.41],
    [26, 12177.29],
    [27, 12211.41],
    [28, 12158.93],
    [29, 12155.27],
    [30, 12118.04],
    [31, 12140.4],
    [32, 12074.39],
  ],
  expected: { sigma: 0.02671591, kappa: 0.0007690945, lambda: 995.6486 },
  relative: 0.0002,
} as const

/** Latency at a throughput under a given law: the same source, whose formula for it leaves kappa out. */
export const latencies = {
  law: { sigma: 0.06, kappa: 0, lambda: 40 },
  expected: [
    [400, 0.05875],
    [500, 0.094],
    [600, 0.235],
  ],
  tolerance: 1e-9,
} as const

/** At least one slow answer: Dean & Barroso, The Tail at Scale, and notes of Barroso's talk. */
export const fanOuts = [
  { id: 'fanout-100', slow: 0.01, calls: 100, expected: 0.634, tolerance: 0.0005 },
  { id: 'fanout-1', slow: 0.01, calls: 1, expected: 0.01, tolerance: 1e-12 },
  { id: 'fanout-10', slow: 0.01, calls: 10, expected: 0.1, tolerance: 0.006 },
  { id: 'fanout-50', slow: 0.01, calls: 50, expected: 0.4, tolerance: 0.008 },
] as const

/** Instability: Martin's metrics. */
export const instabilities = [
  { id: 'martin-instability-a', afferent: 2, efferent: 0, expected: 0.0, tolerance: 1e-12 },
  { id: 'martin-instability-b', afferent: 2, efferent: 3, expected: 0.6, tolerance: 1e-12 },
] as const

/** Connections of two instances with the default pool of SQLAlchemy: release notes of RCOSDP/arkhe v0.10.0. */
export const pool = { instances: 2, processes: 4, pool: 5, overflow: 10, expected: 120 } as const
