import { describe, expect, it } from 'vitest'
import { readPlantuml } from '../../../../../../shared/exchange/plantuml/reading/read-plantuml'
import { processorTime } from '../../../../../support/processor-time'
import { designOf, servicesOutline } from '../../../../../support/reading/outline'

const diagram = (body: string): string => `@startuml\n${body}\n@enduml`

describe('a text that nobody should have to trust', () => {
  it('is refused with a sentence where no view shows its kind', () => {
    expect(readPlantuml(diagram('start\n:work;\nstop'))).toMatchObject({
      ok: false,
      error: { code: 'text-refused', notation: 'PlantUML', line: 2 },
    })
  })

  it('keeps scripts and names of prototypes as the texts that they are', () => {
    const read = servicesOutline(
      designOf(
        readPlantuml(
          diagram(`[hasOwnProperty] as __proto__
[<script>alert(1)</script>] as toString
__proto__ --> toString : javascript:alert(1)`),
        ),
      ).design,
    )
    expect(read.services).toEqual([
      'hasOwnProperty | generic | business',
      '<script>alert(1)</script> | generic | business',
    ])
    expect(read.links).toEqual(['hasOwnProperty -> <script>alert(1)</script> | javascript:alert(1) | '])
  })

  it('becomes a design before anybody waits, with the innermost of many packages as a group', () => {
    const from = processorTime()
    const names = Array.from({ length: 20_000 }, (_, n) => `package "p${n}" {`)
    const body = [...names, '[a]', '[b]', ...names.map((_, n) => (n === 0 ? '}\n[c]' : '}'))].join('\n')
    const { design } = designOf(readPlantuml(diagram(body)))
    expect(processorTime() - from).toBeLessThan(2000)
    expect([...design.groups.values()].map(({ name, members }) => [name, members.length])).toEqual([
      ['p19999', 2],
    ])
  })

  it.each([
    ['packages in each other', 'package a {\n'.repeat(25_000)],
    ['notes that nobody ends', `[a]\n${'note left of a\n'.repeat(120_000)}`],
    ['brackets', `[a] --> [b]\n${'['.repeat(2_000_000)}`],
    ['brackets line by line', `[a] --> [b]\n${`${'[('.repeat(1900)}\n`.repeat(500)}`],
    ['dashes', `[a] --> [b]\n${`${'-'.repeat(3900)}>x\n`.repeat(500)}`],
    ['labels behind an alias', `[a]\n${`database ${' as ['.repeat(900)}\n`.repeat(500)}`],
    ['spaces behind an alias', `[a]\n${`database b as${' '.repeat(3800)}[c #1\n`.repeat(500)}`],
    ['quotes of a class', `class a\n${`class "${'<'.repeat(3800)}\n`.repeat(500)}`],
    ['messages', `participant a\n${'a -> b ++ : text text text\n'.repeat(25_000)}`],
    ['fragments in each other', `participant a\n${'alt x\na -> a : y\n'.repeat(25_000)}`],
  ])('is read, or said to be unreadable, before anybody waits: %s', (_, body) => {
    const from = processorTime()
    const read = readPlantuml(diagram(body))
    expect(processorTime() - from).toBeLessThan(2000)
    expect(read.ok || read.error.code === 'text-refused').toBe(true)
  })
})
