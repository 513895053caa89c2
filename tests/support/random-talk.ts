import type { MutableDesign } from '../../shared/model/design'
import type { LinkSettings } from '../../shared/model/settings/link-settings'
import { design } from './design'
import type { Random } from './random-design'
import { sequence } from './sequence-words'

/** Who asks whom; `desk` is in no other view. */
const asks: Readonly<Record<string, readonly string[]>> = {
  shopper: ['front', 'front', 'desk'],
  front: ['orders', 'stock', 'ledger', 'orders', 'stock', 'desk'],
  orders: ['ordersdb', 'ordersdb', 'stock'],
  stock: ['stockdb', 'stockdb', 'rates'],
  ledger: ['ledgerdb', 'rates'],
}
const effectsOn = (to: string): readonly string[] =>
  to.endsWith('db')
    ? ['', 'read', 'write', 'write', 'write', 'begin', 'commit', 'lock', 'compensate']
    : ['', '', '', 'compensate']

const pick = (random: Random, list: readonly string[]): string => list[random(list.length)] ?? ''

/** Lines in which one of those that `front` asks is told to undo what it did, mostly in some cases only. */
function undoing(random: Random): string[] {
  const to = pick(random, ['orders', 'stock', 'ledger'])
  const told = random(4) === 0 ? [`front >> ${to} compensate`] : [`front > ${to} compensate`, `front < ${to}`]
  switch (random(6)) {
    case 0:
      return told
    case 1:
      return ['loop', ...told, 'end']
    case 2:
      return ['alt', ...told, 'else', 'front > front', 'end']
    default:
      return ['opt', ...told, 'end']
  }
}

/** Lines of a call with all that it leads to, its answer included, now and then in a fragment. */
function exchange(random: Random, from: string, depth: number): string[] {
  const to = pick(random, asks[from] ?? [])
  if (to === '') return []
  const inner =
    depth === 0
      ? []
      : Array.from({ length: to === 'front' ? 2 + random(3) : 1 + random(2) }, () =>
          exchange(random, to, depth - 1),
        ).flat()
  const timeout = random(3) === 0 ? ' timeout=500' : ''
  const lines = [
    `${from} > ${to} ${pick(random, effectsOn(to))}${timeout}`,
    ...inner,
    ...(to === 'front' && random(4) > 0 ? undoing(random) : []),
    `${from} < ${to} ${random(5) === 0 ? 'accept' : ''}`,
  ]
  switch (random(9)) {
    case 0:
      return ['alt', ...lines, 'else', `${from} > ${from}`, 'end']
    case 1:
      return ['opt', ...lines, 'end']
    case 2:
      return ['loop', ...lines, 'end']
    case 3:
      return [...lines, 'opt', `${from} > ${from}`, 'end']
    case 4:
      return ['break', ...lines, 'end']
    default:
      return lines
  }
}

const stated = (random: Random): LinkSettings => (random(2) === 0 ? { timeoutMs: 1000 } : {})

/** A shop in which every call is answered: who hands over work, and who changes data and undoes it, is random. */
export function talkingShop(random: Random): MutableDesign {
  const made = design(
    {
      shopper: 'web-client',
      front: 'fastapi',
      orders: 'fastapi',
      stock: 'flask',
      ledger: 'django',
      rates: 'external-api',
      ordersdb: 'postgresql',
      stockdb: 'postgresql',
      ledgerdb: 'mysql',
    },
    Object.fromEntries(
      Object.entries(asks).flatMap(([from, all]) =>
        all
          .filter((to) => to !== 'desk')
          .map((to) => [
            `${from} -> ${to}`,
            { ...(to.endsWith('db') ? ({ kind: 'write' } as const) : {}), settings: stated(random) },
          ]),
      ),
    ),
  )
  const words = Array.from({ length: 1 + random(4) }, () => exchange(random, 'shopper', 3)).flat()
  return sequence(made, words.join('\n'))
}
