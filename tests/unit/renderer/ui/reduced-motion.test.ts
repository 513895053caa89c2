import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const sheets = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(path.join('renderer', file), 'utf8') }))

/** What moves, and for how long: the first time of each part; what follows it is a delay. */
function durations(css: string): string[] {
  const declared = [...css.matchAll(/(?:animation|transition):([^;]*);/g)]
  return declared.flatMap(([, value = '']) =>
    value.split(',').flatMap((part) => /var\(--motion[\w-]*\)|\b\d+m?s\b/.exec(part)?.[0] ?? []),
  )
}

/** The rules for whoever wants less motion. */
const reduced = (css: string): string => css.split('@media (prefers-reduced-motion: reduce)')[1] ?? ''

describe('where the system asks for less motion', () => {
  it('the usual duration is none', () => {
    const tokens = sheets.find(({ file }) => file.endsWith('tokens.css'))
    expect(reduced(tokens?.css ?? '')).toMatch(/--motion: 0ms linear;/)
  })

  it.each(sheets.filter(({ css }) => durations(css).length > 0))('nothing of $file moves', ({ css }) => {
    const fixed = durations(css).filter((time) => !time.startsWith('var(') && !/^0m?s$/.test(time))
    const isStilled = /(?:animation|transition): none/.test(reduced(css))
    expect(isStilled ? [] : fixed).toEqual([])
  })
})
