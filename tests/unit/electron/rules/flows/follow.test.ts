import { describe, expect, it } from 'vitest'
import { DesignGraph } from '../../../../../electron/rules/design-graph'
import { flowOf } from '../../../../../electron/rules/flows/flow'
import { follow } from '../../../../../electron/rules/flows/follow'
import type { MutableDesign } from '../../../../../shared/model/design'
import { design } from '../../../../support/design'
import { sequence } from '../../../../support/sequence-words'

const made = (words: string): MutableDesign =>
  sequence(
    design(
      { api: 'fastapi', db: 'postgresql', broker: 'rabbitmq', worker: 'celery', cache: 'redis' },
      { 'api -> db': {}, 'api -> broker': {}, 'worker -> broker': {}, 'api -> cache': {} },
    ),
    words,
  )

const flowIn = (words: string): ReturnType<typeof flowOf> => {
  const drawn = made(words)
  const [interaction] = drawn.interactions.values()
  if (!interaction) throw new Error('no sequence')
  return flowOf(new DesignGraph(drawn), interaction)
}

/** The messages of every way through a sequence. */
const ways = (words: string): string[] =>
  follow(flowIn(words).steps, {
    start: '',
    key: (way: string) => way,
    step: (way, { id }) => `${way}${id} `,
  }).map((way) => way.trim())

const m = 'api > db'

describe('going through a sequence', () => {
  it.each([
    ['one message after the other', `${m}\n${m}`, ['m1 m2']],
    ['one of two alternatives', `alt\n${m}\nelse\n${m}\nend\n${m}`, ['m1 m3', 'm2 m3']],
    ['a single alternative, or none', `alt\n${m}\nend`, ['', 'm1']],
    ['an option, or none', `opt\n${m}\nend\n${m}`, ['m2', 'm1 m2']],
    ['a loop once or twice', `loop\n${m}\nend`, ['m1', 'm1 m1']],
    ['parallel operands as they stand', `par\n${m}\nelse\n${m}\nend`, ['m1 m2']],
    ['a critical region with or without its option', `critical\n${m}\nelse\n${m}\nend`, ['m1', 'm1 m2']],
    ['a break that ends it', `break\n${m}\nend\n${m}`, ['m2', 'm1']],
    [
      'a break that leaves its loop',
      `loop\nbreak\n${m}\nend\n${m}\nend\n${m}`,
      ['m2 m3', 'm2 m2 m3', 'm1 m3', 'm2 m1 m3'],
    ],
  ])('takes %s', (_, words, expected) => {
    expect(ways(words)).toEqual(expected)
  })

  it('keeps to a bounded number of states, however many alternatives there are', () => {
    const words = Array.from({ length: 12 }, () => `alt\n${m}\nelse\n${m}\nend`).join('\n')
    expect(ways(words)).toHaveLength(64)
  })
})

describe('what a message does', () => {
  const effects = (words: string): (string | null)[] => flowIn(words).messages.map(({ effect }) => effect)

  it('is what it states, or follows from its link', () => {
    expect(effects('api > db \n api < db \n api > db read \n api >> broker \n broker >> worker')).toEqual([
      'write',
      null,
      'read',
      'enqueue',
      null,
    ])
  })

  it('is unknown where nobody can tell', () => {
    expect(effects('api > cache \n api > worker')).toEqual([null, null])
  })
})
