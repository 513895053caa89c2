import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chineseMessage } from '../../../../shared/file/chinese-messages'

const said = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: chineseMessage }).error?.issues[0]?.message

describe('what a parser objects to, in Chinese', () => {
  it.each([
    [z.object({ name: z.string() }), {}, '缺少此项'],
    [z.string(), 3, '应为文字，实际是数字'],
    [z.boolean(), 'yes', '应为 true 或 false，实际是文字'],
    [z.array(z.string()), null, '应为列表，实际是空值（null）'],
    [z.literal('pentarch'), 'other', '应为 pentarch'],
    [z.enum(['low', 'high']), 'medium', '应为以下之一：low、high'],
    [z.number().max(5), 6, '不能大于 5'],
    [z.number().positive(), 0, '应大于 0'],
    [z.string().min(1), '', '不能为空'],
    [z.string().max(200), 'x'.repeat(201), '最多 200 个字符'],
    [z.array(z.string()).min(2), ['one'], '至少 2 项'],
    [z.strictObject({}), { extra: 1 }, '有无法识别的键：extra'],
    [z.string().regex(/^s\d+$/), 'x', '格式不正确'],
    [z.number().multipleOf(5), 7, '应为 5 的倍数'],
    [z.union([z.string(), z.number()]), true, '此处不能是这样的值'],
  ] as const)('%#: is a sentence as people say it', (schema, value, text) => {
    expect(said(schema, value)).toBe(text)
  })
})
