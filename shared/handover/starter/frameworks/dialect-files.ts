import type { Files, Writing } from '../python/writing'
import type { Dialect } from './dialect'
import { exchangePy } from './exchange-py'
import { resourceFiles } from './fastapi'
import { healthPy } from './request-health'
import { requestRoutesPy } from './request-routes'

/** What an application is made of in every framework whose handlers read requests by `exchange.py`. */
export const dialectFiles = (writing: Writing, dialect: Dialect, main: string): Files => {
  const at = `src/${writing.code.package}`
  return {
    [`${at}/main.py`]: main,
    [`${at}/exchange.py`]: exchangePy(writing, dialect),
    [`${at}/health.py`]: healthPy(writing, dialect),
    ...resourceFiles(writing, (resource) => requestRoutesPy(writing, resource, dialect)),
  }
}
