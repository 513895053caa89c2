import { snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { isModelServer } from '../plan/roles'
import { draftName, recordName, repositoryKey, words } from '../python/records-py'
import { type Writing, written } from '../python/writing'
import { type Dialect, importsOf } from './dialect'
import { instancesPy } from './handling'
import { ownHandlers, relayHandlers } from './request-handlers'

/** Routes of one resource for a framework whose handlers read requests by `exchange.py`. */
export function requestRoutesPy(writing: Writing, resource: Resource, dialect: Dialect): string {
  const { code, say } = writing
  const { given, requestOfRoutes = dialect.request, ownImports = [] } = dialect
  const { many, via } = resource
  const isModel = via !== undefined && isModelServer(via.service)
  const handlers = via ? relayHandlers(writing, resource, dialect) : ownHandlers(writing, resource, dialect)
  const body = handlers.flatMap(({ lines }) => lines).join('\n')
  const used = (names: readonly string[]): string =>
    names.filter((name) => new RegExp(`\\b${name}\\b`).test(body)).join(', ')
  const outside = importsOf(dialect, handlers)
  const schemas = used([draftName(resource), recordName(resource), 'Page'])
  return written(
    `"""${say({ en: `Routes for ${words(many)}.`, zh: `${words(many)} 的路由。` })}"""`,
    '',
    isModel && ['from typing import Any', ''],
    isModel && 'from pydantic import BaseModel, Field',
    outside.length > 0 ? outside : isModel && '',
    `from ${code.package}.${via ? 'clients import ServiceClient' : 'repositories import Repository'}`,
    `from ${code.package}.exchange import ${['dependencies_of', used(['NoSuchRecord', 'answer', 'id_of', 'known_caller', 'passed_on', 'query_of'])].join(', ')}`,
    ownImports,
    !isModel && schemas !== '' && `from ${code.package}.schemas import ${schemas}`,
    isModel && ['', '', instancesPy(say)],
    '',
    '',
    via
      ? [
          `def client_of(${given}: ${requestOfRoutes}) -> ServiceClient:`,
          `    return dependencies_of(${given}).clients["${snake(via.slug)}"]`,
        ]
      : [
          `def records_of(${given}: ${requestOfRoutes}) -> Repository:`,
          `    return dependencies_of(${given}).repositories["${repositoryKey(resource)}"]`,
        ],
    dialect.module(handlers),
  )
}
