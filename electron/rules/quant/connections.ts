/**
 * Connections that one client opens when its pools are full: `instances × processes × (pool + overflow)`. Every
 * process keeps a pool of its own: https://docs.sqlalchemy.org/en/20/core/pooling.html
 */
export const connectionsOf = (instances: number, processes: number, pool: number, overflow = 0): number =>
  instances * processes * (pool + overflow)
