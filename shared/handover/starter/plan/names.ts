import { stacks } from '../../../catalog/stack-list'
import type { Service } from '../../../model/service'
import { englishOf } from './english-words'

/** Longest name of a folder, image or host: what a label of the domain name system takes, with room for an ending. */
const maxSlug = 40

/** Modules that an import would find instead of a package of the same name. */
const taken: ReadonlySet<string> = new Set(
  (
    'abc aiohttp ast asyncio base64 calendar celery code collections config contextlib copy csv dataclasses datetime decimal ' +
    'django email enum fastapi flask functools gunicorn hashlib html http httpx io ipaddress json kafka litestar logging mail ' +
    'math migrations mlflow numpy operator os pandas pathlib pika platform prefect profile prometheus pydantic pymongo pytest ' +
    'queue random ray re redis requests rq scripts secrets select services signal site socket src sqlite3 starlette statistics ' +
    'string struct symtable sys tempfile test tests threading time token tokenize tornado trace types typing unittest ' +
    'uuid uvicorn uwsgi venv warnings wsgiref xml zipfile'
  ).split(' '),
)

/** What the catalogue calls a service of a stack in English, by its Chinese name. */
const stackNames: ReadonlyMap<string, string> = new Map(
  stacks
    .flatMap(({ design, variants }) => [design, ...variants.map((variant) => variant.design)])
    .flatMap(({ services }) => Object.values(services).map(({ name }) => [name.zh, name.en] as const)),
)

/** A text as words of ASCII letters and digits with hyphens between; empty where it has none. */
const asciiWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** An English name in lower case with hyphens, whatever a thing is called; `fallback` where its name says nothing. */
export function slugOf(name: string, fallback: string): string {
  const known = stackNames.get(name.trim())
  const latin = asciiWords(known ?? name)
  const han = known === undefined ? englishOf(name) : ''
  const words = [latin, han].filter((each) => each !== '').join('-')
  const begun = /^[a-z]/.test(words) ? words : words === '' ? asciiWords(fallback) || 'part' : `n-${words}`
  return begun.slice(0, maxSlug).replace(/-+$/, '')
}

/** Slugs of services by their ids, each once. */
export function slugsOf(services: Iterable<Service>): ReadonlyMap<string, string> {
  const used = new Set<string>()
  const slugs = new Map<string, string>()
  for (const { id, name, technology } of services) {
    const slug = slugOf(name, technology)
    let free = slug
    for (let n = 2; used.has(free); n += 1) free = `${slug}-${n}`
    used.add(free)
    slugs.set(id, free)
  }
  return slugs
}

/** A slug as the name of a Python package, and never that of a module that is there already. */
export function packageOf(slug: string): string {
  const name = slug.replaceAll('-', '_')
  return taken.has(name) ? `${name}_app` : name
}

/** A slug as a name of Python: `order-service` as `order_service`. */
export const snake = (slug: string): string => slug.replaceAll('-', '_')

/** A slug as a variable of the environment. */
export const variable = (slug: string): string => snake(slug).toUpperCase()

/** A slug as the name of a class. */
export const pascal = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
