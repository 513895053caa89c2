import type { Localized } from '../../shared/base/localized'

const before = { en: / copy(?: \d+)?$/, zh: / ?副本(?: \d+)?$/ } as const

/**
 * What a copy is called at first; a copy of a copy is counted, and so is one whose name is taken: “Orders copy 2”. Chinese
 * sets a space only between Han and Latin: “订单副本”, “Django 副本”.
 */
export function copyOf(name: string, taken: ReadonlySet<string> = new Set()): Localized {
  const [en, zh] = [name.replace(before.en, ''), name.replace(before.zh, '')]
  const space = /[\p{Script=Latin}\d]$/u.test(zh) ? ' ' : ''
  const used = new Set([name, ...taken])
  return { en: free(`${en} copy`, used), zh: free(`${zh}${space}副本`, used) }
}

function free(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name
  let n = 2
  while (used.has(`${name} ${n}`)) n += 1
  return `${name} ${n}`
}
