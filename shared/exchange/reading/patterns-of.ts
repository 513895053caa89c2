import { z } from 'zod'
import { type ClassId, patternId } from '../../base/ids'
import { patternUseSchema } from '../../model/classes/pattern-use'
import type { DataComment } from '../mermaid/reading/comments'
import { known, type Reading } from './imported'

const rolesSchema = z.array(z.strictObject({ role: z.string(), classes: z.array(z.string()) }))

/** Uses of patterns ride in comments alone; classes that the text no longer has are no longer in them. */
export function readPatterns(
  comments: readonly DataComment[],
  classes: ReadonlyMap<string, ClassId>,
  reading: Reading,
): void {
  for (const { line, data } of comments) {
    if (!('pattern' in data)) continue
    const roles = known(rolesSchema, data.roles)?.map(({ role, classes: players }) => ({
      role,
      classes: players.flatMap((each) => classes.get(each) ?? []),
    }))
    const id = patternId(reading.id('p', data.pattern))
    const use = known(patternUseSchema, {
      id,
      pattern: data.of,
      ...(data.use !== undefined && { use: data.use }),
      roles,
    })
    if (use) reading.design.patterns.set(id, use)
    else
      reading.remark(
        {
          en: 'A comment about a pattern was changed so that it cannot be read, and was left out.',
          zh: '一条关于设计模式的注释被改动，无法读取，已略去。',
        },
        line,
      )
  }
}
