import { technologies } from './catalog'
import type { Category, Technology } from './technology'

/** What people write for what the catalogue calls by its whole name. */
const shortNames: { readonly [technology: string]: readonly string[] } = {
  postgresql: ['postgres', 'pg', 'psql'],
  mongodb: ['mongo'],
  kubernetes: ['k8s'],
  elasticsearch: ['elastic', 'es'],
  rabbitmq: ['rabbit'],
  djangorestframework: ['drf'],
  opentelemetry: ['otel'],
  'web-client': ['browser', 'web app', 'spa', 'frontend', '浏览器', '前端'],
  'mobile-client': ['mobile', 'mobile app', 'ios', 'android', '手机', '移动端'],
  'external-api': ['external api', 'third party', '第三方', '外部系统'],
  'aws-lambda': ['lambda'],
}

/** What a box is rarely a thing of its own: named in passing, it does not make a box of it. */
const inPassing: readonly Category[] = [
  'language',
  'developer-tool',
  'container-runtime',
  'orm',
  'validation',
  'database-driver',
  'client-library',
  'http-client',
  'concurrency-library',
  'data-library',
  'migrations',
  'auth-library',
]

const normal = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

interface Spelling {
  readonly entry: Technology
  readonly text: string
}

let spellings: readonly Spelling[] | null = null

const allSpellings = (): readonly Spelling[] => {
  spellings ??= [...technologies.values()]
    .flatMap((entry) =>
      [...new Set([entry.name.en, entry.name.zh, entry.id, ...(shortNames[entry.id] ?? [])].map(normal))].map(
        (text) => ({ entry, text }),
      ),
    )
    .sort((a, b) => b.text.length - a.text.length || (a.entry.id < b.entry.id ? -1 : 1))
  return spellings
}

/** Where a text has another one in it as words of its own: `Redis cache` has Redis, `predistribute` has not. */
function* placesOf(text: string, words: string): Generator<number, void, undefined> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)]
    if (!isInWord(before, words.charAt(0)) && !isInWord(after, words.charAt(words.length - 1))) yield at
  }
}

const hasWords = (text: string, words: string): boolean => placesOf(text, words).next().done !== true

/** Han has no spaces between words, so only letters and digits of one alphabet go on a word. */
const isInWord = (outside: string, edge: string): boolean =>
  /[a-z0-9]/.test(edge) && /[a-z0-9_]/.test(outside)

/**
 * The technology that a text names, such as `Orders (FastAPI)` or `订单 Redis`: the one that the whole text is, else the
 * longest name in it. Languages and libraries count only as the whole text.
 */
export function technologyIn(text: string): Technology | undefined {
  const written = normal(text)
  const whole = allSpellings().find((spelling) => spelling.text === written)
  if (whole) return whole.entry
  return allSpellings().find(
    ({ entry, text: name }) =>
      !inPassing.includes(entry.category) && name.length > 2 && hasWords(written, name),
  )?.entry
}

/** A technology that a sentence speaks of, and where. */
export interface NamedTechnology {
  readonly entry: Technology
  readonly from: number
  readonly to: number
}

/** What a sentence hardly ever means as a technology: who uses a system, its language, and everyday words. */
const hardlyMeant = (entry: Technology, text: string): boolean =>
  ['client-app', 'external-system', 'language'].includes(entry.category) ||
  text === 'requests' ||
  text === 'es'

/** Every technology that a sentence speaks of, in its order; of names within each other, the longest. */
export function technologiesNamed(sentence: string): NamedTechnology[] {
  const written = sentence.toLowerCase()
  const found: NamedTechnology[] = []
  for (const { entry, text } of allSpellings()) {
    if (hardlyMeant(entry, text)) continue
    for (const from of placesOf(written, text)) {
      const to = from + text.length
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ entry, from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}
