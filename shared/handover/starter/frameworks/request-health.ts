import { type Writing, written } from '../python/writing'
import { type Dialect, type Handler, importsOf } from './dialect'

/** `health.py` of a framework whose handlers answer by `exchange.py`. */
export function healthPy({ code, say }: Writing, dialect: Dialect): string {
  const { asked, answer, ownImports = [] } = dialect
  const handlers: readonly Handler[] = [
    {
      name: 'healthz',
      verb: 'get',
      path: '/healthz',
      about: say({
        en: 'The process answers. It is started anew where it does not.',
        zh: '进程可响应；无响应时由平台重启。',
      }),
      lines: [`    ${answer('{"status": "ok"}')}`],
    },
    {
      name: 'readyz',
      verb: 'get',
      path: '/readyz',
      about: say({
        en: 'What it needs answers, too. No requests are sent to it where something does not.',
        zh: '依赖均可用；否则不再接收流量。',
      }),
      lines: [
        `    failing = await dependencies_of(${asked}).failing()`,
        `    ${answer('{"failing": failing}', '503 if failing else 200')}`,
      ],
    },
  ]
  return written(
    `"""${say({ en: 'Whether the process runs, and whether it can work.', zh: '存活与就绪检查。' })}"""`,
    '',
    importsOf(dialect, handlers),
    `from ${code.package}.exchange import answer, dependencies_of`,
    ownImports,
    dialect.module(handlers),
  )
}
